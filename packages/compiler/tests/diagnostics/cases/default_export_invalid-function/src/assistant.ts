export default function assistant(): string {
  return 'hello';
}
