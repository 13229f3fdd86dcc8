/** Words of the command line in Vietnamese: what went wrong, and the remedy. */
export const vi = {
  usage: `Cách dùng: chiso <lệnh> …

  render <cấu hình> -o <tệp>   vẽ một hình thành tệp .svg, .png hoặc .html
  bake <cấu hình.json> -o <thư mục>   tạo cả một trang web tĩnh
  check <tệp.xlsx|csv> [--index papi]   kiểm tra một tệp số liệu, chỉ rõ ô sai và cách sửa
  init --province <tỉnh> --kind html|react   viết trang hoặc thành phần React để bắt đầu
  data -o <thư mục> [--index papi]   ghi số liệu thành tệp CSV cho máy chủ tĩnh, kèm manifest.json
  help                         hướng dẫn này

<cấu hình> là tệp JSON, "-" (đọc từ đầu vào chuẩn) hoặc truy vấn như "figure=trend&index=papi&focus=son-la".

  -o, --output <tệp>     "-" ghi ra đầu ra chuẩn (kèm --format)
      --format           svg | png | html; mặc định theo đuôi tệp
      --size             web | wide | phone | print | card | bề rộng | rộng×cao, ví dụ 800 hoặc 1200x630
      --theme            light | dark | print
      --locale           vi | en
      --zoom             điểm ảnh cho mỗi px của tệp PNG, 0.1 đến 8; mặc định 2
      --text             letters | outlines (chữ thành nét vẽ, cho Word và máy thiếu phông)
      --inline           trang .html là một tệp duy nhất, kèm phông chữ
      --strict           coi mọi lưu ý về cấu hình là lỗi

Mã kết thúc: 0 xong, 1 lỗi cấu hình hoặc số liệu, 2 lỗi lệnh, 3 không ghi được tệp.`,
  unknownCommand: (found: string, known: string) => `Không có lệnh “${found}”. Có: ${known}.`,
  badOption: (detail: string) => `Không hiểu tham số của lệnh: ${detail}. Xem: chiso help`,
  badValue: (option: string, found: string, expected: string) =>
    `Không đọc được “${found}” của ${option}. Cách viết: ${expected}.`,
  noSpec:
    'Chưa nêu cấu hình. Ví dụ: chiso render spec.json -o hinh.svg, hoặc chiso render "figure=trend&index=papi" -o hinh.svg',
  manySpecs: (count: string) =>
    `Chỉ vẽ một cấu hình mỗi lần, nhưng có ${count}. Dùng chiso bake cho nhiều hình.`,
  noOutput: "Chưa nêu tệp kết quả. Thêm -o <tệp>, ví dụ -o hinh.svg",
  noFormat: (file: string) =>
    `Không rõ định dạng của “${file}”. Dùng đuôi .svg, .png, .html hoặc thêm --format.`,
  unreadable: (file: string, why: string) =>
    `Không đọc được “${file}” (${why}). Kiểm tra tên tệp và quyền đọc.`,
  unwritable: (file: string, why: string) =>
    `Không ghi được “${file}” (${why}). Kiểm tra thư mục và quyền ghi; tệp cũ, nếu có, vẫn còn nguyên.`,
  written: (file: string, size: string) => `Đã ghi ${file} (${size})`,
  language: "Tiếng Việt",
  siteTitle: "Hình vẽ các chỉ số quản trị",
  siteAbout: (count: string) => `${count} hình vẽ kèm bảng số liệu, mã nhúng và nguồn`,
  siteOwn: "Hình theo số liệu riêng của tỉnh",
  interactive: "Bản tương tác",
  noConfig: "Chưa nêu tệp cấu hình. Ví dụ: chiso bake bake.json -o site",
  noFolder: "Chưa nêu thư mục kết quả. Thêm -o <thư mục>, ví dụ -o site",
  configFault: (path: string, found: string, expected: string) =>
    `${path}: không đọc được ${found}. Cách viết: ${expected}.`,
  noProvince: "Chưa nêu tỉnh. Ví dụ: chiso init --province son-la --kind html",
  unknownProvince: (found: string, near: string) =>
    near === ""
      ? `Không có tỉnh “${found}”. Viết tên hoặc mã, ví dụ “Sơn La” hoặc son-la.`
      : `Không có tỉnh “${found}”. Có phải là ${near}?`,
  alreadyThere: (files: string) =>
    `Đã có sẵn: ${files}. Không ghi đè gì cả. Chọn thư mục khác bằng -o, hoặc thêm --force.`,
  startedHtml: (folder: string) =>
    `Mở qua máy chủ web, ví dụ: npx --yes http-server "${folder}"; khi chép lên cổng, chép cả thư mục.`,
  startedReact: (folder: string) => `Lệnh cài đặt ghi ở dòng đầu của ${folder}/ProvinceFigures.tsx.`,
  noFile: "Chưa nêu tệp. Ví dụ: chiso check papi.xlsx --index papi",
  noIndex: (known: string) =>
    `Không nhận ra bảng nào của tỉnh trong tệp. Nếu là điểm của một chỉ số, thêm --index ${known}.`,
  unread: (sheets: string) => `Không đọc các trang tính: ${sheets}`,
  checked: (file: string, rows: string, kept: string, faults: string, notes: string) =>
    `${file}: ${rows} dòng, ${kept} dòng dùng được, ${faults} lỗi, ${notes} lưu ý`,
  foreignFolder: (folder: string) =>
    `Thư mục “${folder}” có tệp không do chiso bake tạo ra. Chọn thư mục trống, hoặc thêm --force để ghi vào đó (tệp lạ vẫn giữ nguyên).`,
  skipped: (path: string, why: string) => `Bỏ qua ${path}: ${why}`,
  nothing: "không có số liệu để hiển thị",
  progress: (done: string, all: string) => `${done}/${all}`,
  baked: (folder: string, pages: string, drawn: string, kept: string, skipped: string) =>
    `Đã ghi ${folder}: ${pages} hình (${drawn} vẽ mới, ${kept} giữ nguyên, ${skipped} bỏ qua)`,
  took: (seconds: string, each: string, slow: string) =>
    `Thời gian: ${seconds} s; mỗi hình ${each} ms, 95 % dưới ${slow} ms`,
  note: "Lưu ý",
  fault: "Lỗi",
};

export type CliMessages = typeof vi;
