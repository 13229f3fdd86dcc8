import { both } from "../docs/about.js";

export const languageWords = {
  over: both("Nền tảng", "Foundations"),
  title: both("Ngôn ngữ", "Language"),
  lead: both(
    "Tiếng Việt đi trước, tiếng Anh ngang hàng. Mọi chữ người đọc thấy, nghe hay tải về đều ở trong một bộ từ; thiếu một chữ là không biên dịch được.",
    "Vietnamese comes first, English is its equal. Whatever a reader sees, hears or downloads stands in one catalogue; a missing word does not compile.",
  ),
  same: both("Một hình, hai ngôn ngữ", "One figure, two languages"),
  sameNote: both(
    "Tham số locale; cùng số liệu, cùng bố cục.",
    "The prop locale; the same data, the same layout.",
  ),
  numbers: both("Số, ngày, thứ tự", "Numbers, dates, order"),
  numbersNote: both("Qua Intl; không nơi nào tự ghép dấu phẩy.", "By Intl; nowhere is a comma put by hand."),
  what: both("Cái gì", "What"),
  vi: both("Tiếng Việt", "Vietnamese"),
  en: both("Tiếng Anh", "English"),
  kinds: {
    score: both("Điểm", "Score"),
    percent: both("Phần trăm, không cách", "Percent, no space"),
    change: both("Thay đổi, dấu trừ thật", "Change, a true minus"),
    many: both("Số lớn", "Large numbers"),
    place: both("Thứ hạng", "Place"),
    date: both("Ngày", "Date"),
    order: both("Thứ tự tên", "Order of names"),
  },
  terms: both("Thuật ngữ", "Terms"),
  termsNote: both(
    "Điểm, điểm phần trăm và bậc là ba chữ khác nhau.",
    "Points, percentage points and ranks are three different words.",
  ),
  search: both("Tìm không dấu", "Search without marks"),
  searchText: both(
    "“son la”, “Son La”, “dak lak”, “Đắk Lắk”, tên cũ trước 01/07/2025: đều tìm thấy; đ gõ như d.",
    "“son la”, “Son La”, “dak lak”, “Đắk Lắk”, names from before 01/07/2025: all are found; đ may be typed as d.",
  ),
  tone: both("Giọng", "Voice"),
  toneText: both(
    "Câu ngắn, hành chính, không khen chê. Nói “xếp thứ 20/63”, không nói “tụt hạng thê thảm”. Không dùng từ so sánh khi hai kỳ không so sánh được.",
    "Short, official, neither praise nor blame. “Ranked 20th of 63”, not “a dismal fall”. No comparative word where two editions may not be compared.",
  ),
};

export const terms = [
  both("xếp hạng · bậc", "rank · ranks up or down"),
  both("điểm · điểm phần trăm", "points · percentage points"),
  both("chỉ số thành phần", "component (dimension, sub-index)"),
  both("kỳ đánh giá", "edition (the year assessed)"),
  both("trung vị", "median"),
  both("điểm nghẽn", "bottleneck: where points are lost"),
  both("tự tính, không phải công bố chính thức", "own reading, not an official publication"),
  both("dữ liệu chưa đầy đủ", "partial data"),
  both("không công bố · không khảo sát", "withheld · not surveyed"),
  both("cao nhất · trung bình cao · trung bình thấp · thấp nhất", "high · mid-high · mid-low · low (PAPI)"),
  both("Hoàng Sa · Trường Sa", "Hoàng Sa (Paracel) · Trường Sa (Spratly)"),
];
