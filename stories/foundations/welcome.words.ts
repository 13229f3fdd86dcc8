import { both } from "../docs/about.js";

export const welcomeWords = {
  over: both("Sách mẫu của Chiso", "The Chiso pattern book"),
  title: both(
    "Chỉ số cấp tỉnh, kể bằng hình mà người ta tin được",
    "Provincial indices, told in figures that people can trust",
  ),
  lead: both(
    "Chiso là thư viện bảng và biểu đồ nhúng được vào mọi cổng thông tin, cho các chỉ số quản trị và hành chính công cấp tỉnh của Việt Nam: PAR INDEX, PAPI, PCI, DTI, SIPAS. Mỗi hình trả lời một câu hỏi, nói rõ điều chưa biết, đọc được bằng mắt, bằng tai và bằng bàn phím.",
    "Chiso is a library of tables and charts, to be put into any portal, for Viet Nam's indices of provincial governance: PAR INDEX, PAPI, PCI, DTI, SIPAS. Each figure answers one question, says what is not known, and is read by eye, by ear and by keyboard.",
  ),
  live: both("Một hình thật", "One live figure"),
  liveNote: both(
    "Đưa con trỏ vào hình; hoặc nhấn Tab rồi dùng phím mũi tên. Không có gì ở đây là ảnh chụp.",
    "Point at it; or press Tab and use the arrow keys. Nothing here is a picture of a figure.",
  ),
  who: both("Dành cho ai", "For whom"),
  audiences: [
    {
      name: both("Nhà thiết kế", "Designers"),
      text: both(
        "Chọn hình theo câu hỏi, xem mọi trạng thái, thử màu của tỉnh mình trước khi vẽ trang.",
        "Choose a figure by its question, see every state, try your province's colours before you draw a page.",
      ),
    },
    {
      name: both("Lập trình viên", "Developers"),
      text: both(
        "Đổi tham số ngay trên trang, chép mã React chạy được, biết trước bàn phím và trình đọc màn hình làm gì.",
        "Change props in place, copy React code that runs, know beforehand what keyboard and screen reader do.",
      ),
    },
    {
      name: both("Cán bộ theo dõi chỉ số", "Officials who follow an index"),
      text: both(
        "Xem một con số lấy từ đâu, vì sao hai kỳ không so sánh được, và chỗ trống nghĩa là gì.",
        "See where a number comes from, why two editions may not be compared, and what a gap means.",
      ),
    },
  ],
  which: both("Câu hỏi nào, hình nào", "Which question, which figure"),
  whichNote: both(
    "Bắt đầu từ câu hỏi của người đọc, không phải từ kiểu biểu đồ.",
    "Begin with the reader's question, not with a kind of chart.",
  ),
  question: both("Câu hỏi", "Question"),
  figure: both("Hình", "Figure"),
  promises: both("Sáu điều mọi hình giữ", "Six things that every figure keeps"),
  promisesNote: both(
    "Cán bộ sẽ tranh luận về những điều này; vì thế chúng được kiểm bằng phép thử.",
    "Officials will argue about these; therefore they are held by tests.",
  ),
  rules: [
    both(
      "Thiếu không bao giờ là số không: được gạch chéo, xếp cuối, đếm và nói lý do.",
      "Missing is never zero: it is hatched, set last, counted, with its reason.",
    ),
    both(
      "Hai kỳ chỉ được trừ cho nhau khi cơ quan công bố cho phép so sánh.",
      "Two editions are subtracted only where they may be compared.",
    ),
    both(
      "Thứ hạng tự tính luôn ghi là tự tính; không công bố thì không lộ ở đâu cả.",
      "A rank of our own reading says so; what is withheld leaks nowhere.",
    ),
    both(
      "Dữ liệu chưa đầy đủ thì không có trung vị, không có tứ phân vị.",
      "Partial data give no median and no quartile.",
    ),
    both(
      "Không gì chỉ nói bằng màu: in đen trắng, mù màu, màu bắt buộc vẫn đọc được.",
      "Nothing is said by colour alone: black and white, colour-blind and forced colours still read.",
    ),
    both(
      "Mọi hình có cùng số liệu ấy dưới dạng bảng, có nguồn, và tải về được.",
      "Every figure has the same data as a table, with sources, and can be downloaded.",
    ),
  ],
  find: both("Tìm trong sách", "Finding your way"),
  ways: [
    {
      name: both("Thanh công cụ", "The toolbar"),
      text: both(
        "Giao diện, ngôn ngữ, bề rộng, tương phản, cỡ chữ, mật độ, bộ nhận diện: đổi ở đâu cũng được, cho mọi trang.",
        "Theme, language, width, contrast, text size, density, identity: change them anywhere, for every page.",
      ),
    },
    {
      name: both("Nền tảng", "Foundations"),
      text: both(
        "Màu, chữ, khoảng cách, dấu hiệu của điều chưa chắc, ngôn ngữ, bộ nhận diện.",
        "Colour, type, space, marks of doubt, language, identity.",
      ),
    },
    {
      name: both("Hình", "Figures"),
      text: both(
        "Mỗi hình một trang tài liệu, rồi từng trạng thái: đầy đủ, thiếu, không công bố, một đơn vị, tên dài…",
        "A page for each, then every state: full, missing, withheld, one unit, long names…",
      ),
    },
  ],
  colours: both("Màu theo vai trò", "Colours by role"),
  identity: both("Bộ nhận diện của tỉnh", "A province's identity"),
  doubt: both("Dấu hiệu của điều chưa chắc", "Marks of doubt"),
  start: both("Bắt đầu từ đây", "Start here"),
};
