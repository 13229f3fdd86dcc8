import { both } from "../docs/about.js";

export const spaceWords = {
  over: both("Nền tảng", "Foundations"),
  title: both("Khoảng cách và mật độ", "Spacing and density"),
  lead: both(
    "Hình nằm trên giấy, không đóng hộp; khoảng trống và một đường kẻ chia chúng ra. Mật độ là lựa chọn của trang, không phải của hình.",
    "Figures lie on paper without boxes; room and a rule divide them. Density is the page's choice, not the figure's.",
  ),
  steps: both("Sáu bước", "Six steps"),
  stepsNote: both(
    "Theo rem, nhân với mật độ và với room của bộ nhận diện.",
    "In rem, times the density, times an identity's room.",
  ),
  strokes: both("Nét và góc", "Strokes and corners"),
  strokesNote: both(
    "Nét theo cỡ chữ; trên giấy in thành điểm: 0,5 · 1 · 2 pt.",
    "Strokes go with the size of text; on paper they are points: 0.5 · 1 · 2 pt.",
  ),
  densities: both("Ba mật độ", "Three densities"),
  densitiesNote: both(
    "Đặt data-chiso-density trên hình, hoặc trên bất cứ phần tử nào bao nó.",
    "Set data-chiso-density on a figure or on whatever is around it.",
  ),
  comfortable: both("Thoáng: cho cổng thông tin", "Comfortable: for a portal"),
  compact: both("Dày: cho bàn làm việc", "Compact: for an office"),
  large: both(
    "Máy chiếu: đọc từ ba mét, không gì nhỏ hơn 24 px",
    "Large: read at three metres, nothing under 24 px",
  ),
  targets: both("Chỗ bấm", "Targets"),
  targetsText: both(
    "Mọi thứ bấm được cao ít nhất 24 px (WCAG 2.2); ký hiệu nhỏ hơn thì con trỏ bắt ký hiệu gần nhất trong 40 px.",
    "Whatever is pressed is at least 24 px high (WCAG 2.2); marks are smaller, so that the pointer takes the nearest within 40 px.",
  ),
};
