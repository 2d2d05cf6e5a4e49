import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['ラテ', 'エスプレッソ'] });

const order = defineTask('order', {
  fields: { Drink: drink },
  samples: ['{Drink}をください', '{Drink}を一つお願いします', '温かい{Drink}が飲みたい', '持ち帰りで{Drink}'],
});

const hours = defineTask('opening-hours', {
  samples: ['何時に開きますか', '営業時間を教えて', '日曜日は休みですか', '何時まで開いていますか'],
});

export default defineAssistant('owl-cafe-bot', { language: 'ja-JP', tasks: [order, hours] });
