export const cardTypes = {
  touchpoint: 'Touchpoint',
  action: 'Action',
  thought: 'Thought',
  pain: 'Pain point',
  opportunity: 'Opportunity',
  text: 'Text',
  image: 'Image',
}

export const note = 'Note'

export const laneTypes = {
  touchpoint: 'Touchpoints',
  emotion: 'Emotion',
  thought: 'Thoughts',
  pain: 'Pain points',
  opportunity: 'Opportunities',
  kpi: 'KPIs',
  action: 'Actions',
  channel: 'Channels',
  text: 'Text',
  image: 'Images',
}

export const colours = {
  indigo: 'Indigo',
  blue: 'Blue',
  teal: 'Teal',
  amber: 'Amber',
  rose: 'Rose',
  violet: 'Violet',
  green: 'Green',
  red: 'Red',
  slate: 'Slate',
}

export const channelFamilies = {
  web: 'Web and mobile',
  digital: 'Digital communications',
  inbound: 'Inbound contact',
  physical: 'Physical',
}

export const channelNames = {
  website: 'Website',
  customerArea: 'Customer area',
  mobileApp: 'Mobile app',
  chatbot: 'Chatbot',
  faq: 'FAQ',
  forum: 'Forum',
  liveChat: 'Live chat',
  searchEngine: 'Search',
  ad: 'Advertisement',
  social: 'Social network',
  email: 'E-mail',
  sms: 'SMS',
  push: 'Push notification',
  newsletter: 'Newsletter',
  webinar: 'Webinar',
  phone: 'Phone',
  supportEmail: 'E-mail to support',
  contactForm: 'Contact form',
  socialMessage: 'Social message',
  shop: 'Shop',
  event: 'Event',
  post: 'Post',
  flyer: 'Flyer or poster',
  television: 'Television',
  delivery: 'Delivery',
  product: 'Product',
  wordOfMouth: 'Word of mouth',
}
