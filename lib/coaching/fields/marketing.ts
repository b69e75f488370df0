/** Getting people to notice: copy, ads, search and campaigns. */
import type { Field } from './field.ts';

export const marketing: Field = {
  name: 'marketing',
  words:
    'marketing, marketer, marketing team, marketing budget, marketing campaign, marketing manager, cmo, content marketing, content strategy, email marketing, growth marketing, growth hacking, brand marketing, product marketing, digital marketing, influencer marketing, guerrilla marketing, copywriting, ad copy, sales copy, tagline, slogan, headline test, call to action, cta, landing page, sales page, lead magnet, lead generation, lead gen, inbound leads, marketing funnel, sales funnel, conversion rate, click-through rate, ctr, open rate, bounce rate, cost per click, cpc, cpm, roas, customer acquisition, cac, signup, sign-up, web traffic, site traffic, organic traffic, organic search, seo, search engine optimization, search ranking, backlink, keyword research, serp, google ads, adwords, facebook ads, meta ads, linkedin ads, tiktok ads, ad campaign, ad spend, paid ads, retargeting, billboard, advert, advertising, advertiser, advertising agency, ad agency, ad break, tv ad, radio ad, super bowl ad, john lewis advert, brand awareness, brand voice, tone of voice, brand strategy, positioning statement, target audience, buyer persona, press release, public relations, pr agency, mailchimp, hubspot, subject line, drip campaign, word of mouth, referral program, case study, white paper, webinar, go-to-market, gtm, promo code, jingle, ogilvy, copywriter, conversion rates, marketers, marketing director, marketing plan, marketing strategy, marketing agency, marketing email, marketing department, content marketer, content strategist, content calendar, content plan, content audit, content creation, affiliate marketing, affiliate link, affiliate links, growth marketer, performance marketing, product marketer, brand manager, brand guidelines, brand identity, brand refresh, brand purpose, brand safety, brand recall, rebrand, rebranding, rebranded, copywriters, ux copy, landing page copy, headline copy, taglines, strapline, cta button, ctas, value proposition, unique selling point, usp, april dunford, seth godin, david ogilvy, mad men pitch, rory sutherland, mark ritson, byron sharp, how brands grow, les binet, long and short, share of voice, share of search, mental availability, distinctive assets, creative agency, media agency, media buyer, media buying, creative director, creative brief, client brief, adverts, advertisers, advertisement, billboards, out of home, ooh, bus shelter ad, tv advert, christmas advert, print ad, banner ad, banner ads, display ads, facebook ad, instagram ads, paid social, paid search, paid media, ppc, cpa, customer acquisition cost, clickthrough rate, conversion rate optimisation, cro, landing pages, landing page test, open rates, click rate, unsubscribe rate, lead magnets, demand gen, demand generation, mql, mqls, nurture sequence, welcome email, subject lines, mailing list, email list, newsletter growth, klaviyo, marketo, braze, activecampaign, google analytics, ga4, utm, utm link, utm parameters, attribution model, multi-touch attribution, last-click, marketing mix, mmm model, incrementality, lookalike audience, remarketing, ideal customer profile, icp, segmentation, seo audit, seo agency, technical seo, local seo, search engine optimisation, backlinks, link building, long-tail keyword, keywords, meta description, meta title, title tag, serps, search console, google update, core update, helpful content update, ai overviews, zero-click, semrush, ahrefs, screaming frog, yoast, organic reach, website traffic, press releases, media coverage, earned media, pr stunt, publicity stunt, publicist, viral campaign, word-of-mouth, referral programme, loyalty programme, loyalty scheme, ugc, user-generated content, brand ambassador, brand deal, sponsored post, black friday campaign, discount code, market research, focus group, focus groups, case study pdf, whitepaper, gated content, social proof, testimonial, testimonials, net promoter score, customer insight, advertising standards, cannes lions, effie, swag marketing',
  hints:
    'campaign, ad, ads, brand, copy, headline, traffic, lead, leads, audience, blog post, blog, customers, launch, sell, sold, click, clicks, channel, budget, agency, email, emails, content, growth, viral, homepage, website, message, positioning, persuade, bought, promo, sponsor, video, banner, flyer, leaflet, poster, organic, google, ranking, funnel, conversion, brands, branding, campaigns, headlines, convert, engagement, impressions, reach, newsletter, client, logo, influencer, targeting, search, rank, messaging, pr, coverage, press, newsletters, subscribers, posters, spend, attribution, buzzwords, pitch, cookie banner',
  any: {
    'open-question': 'Which ad do you still know by heart?',
    'name-one': 'Name one brand whose emails you actually open.',
    'fill-in-the-blank': '"I only bought it because ____." Fill it in.',
    'tell-me': 'Tell me the last ad that worked on you.',
  },
  after: {
    win: {
      'open-question': "What's the cheapest thing that ever brought you customers?",
      'tell-me': 'Tell me about the campaign that worked against all advice.',
    },
    mishap: {
      'open-question': 'Which campaign of yours would you like everybody to forget?',
      'name-one': 'Name one ad that made you swear off a brand.',
    },
    opinion: {
      'open-question': 'Which marketing word should be banned first?',
      'unpopular-opinion': "What's your unpopular opinion about marketing?",
    },
    tip: { 'open-question': 'What made you open the last marketing email you read?' },
    news: { 'open-question': 'What would you have called it?' },
    plan: { 'open-question': 'How would you get the word out with no budget at all?' },
    change: { 'open-question': 'Which channel did you give up on, and what happened?' },
    scene: { 'open-question': "What's the oddest ad you've seen this week?" },
  },
  subjects: [
    [
      'landing page, sales page, homepage, hero, website, site, website copy, headline, call to action, cta, above the fold, solution',
      {
        'open-question': 'Which word would you cut from every landing page?',
        'name-one': 'Name one website that told you at once what it sells.',
      },
    ],
    [
      'subject line, newsletter, email marketing, mailchimp, open rate, email, emails, drip campaign, unsubscribe, inbox, mailing list',
      {
        'open-question': "What's the best subject line you ever fell for?",
        'name-one': 'Name one brand whose emails you actually open.',
      },
    ],
    [
      'signup, sign-up, organic traffic, web traffic, site traffic, traffic, conversion rate, conversion rates, conversion, lead, leads, lead generation, lead gen, inbound leads, bounce rate, blog post, growth hacking',
      {
        'open-question': 'What brought you the most for the least work?',
        'tell-me': 'Tell me what you stopped doing, and nobody noticed.',
      },
    ],
    [
      'seo, organic search, search engine optimization, search ranking, backlink, keyword research, keyword, serp, google, ranking, page two, organic',
      {
        'open-question': 'What do you type into a search box that no SEO would guess?',
        'fill-in-the-blank': '"I only ever found them because I searched for ____." Fill it in.',
      },
    ],
    [
      'google ads, facebook ads, meta ads, linkedin ads, tiktok ads, paid ads, ad spend, adwords, roas, cost per click, cpc, cpm, retargeting, budget, targeting',
      {
        'open-question': "What's the most you ever paid for a click that led nowhere?",
        'name-one': 'Name one product that follows you around the internet.',
      },
    ],
    [
      'tv ad, radio ad, ad break, super bowl ad, john lewis advert, advert, jingle, commercial, advertising, ad',
      {
        'open-question': 'Which ad do you still know by heart?',
        'tell-me': 'Tell me the last ad that made you feel something.',
      },
    ],
    [
      'billboard, poster, flyer, leaflet, a-board, banner, bus stop, sign, chalkboard, shop window',
      {
        'open-question': "What's the best sign you've seen outside a shop?",
        'tell-me': 'Tell me the last poster that made you stop.',
      },
    ],
    [
      'slogan, tagline, strapline, motto, brand name, naming, catchphrase',
      {
        'open-question': 'Which slogan would you have been proud to write?',
        'name-one': 'Name one slogan that is truer than it meant to be.',
      },
    ],
    [
      'copywriting, copywriter, ad copy, sales copy, copy, first paragraph, write copy, ogilvy, rewrite, rewrote, words',
      {
        'open-question': "What's the first thing you cut from a first draft?",
        'tell-me': 'Tell me the best line of copy you ever read.',
      },
    ],
    [
      'brand voice, tone of voice, brand, rebrand, logo, brand strategy, brand awareness, brand marketing, positioning, positioning statement, mascot, brand guidelines',
      {
        'open-question': 'Which brand would you miss if it went quiet?',
        'name-one': "Name one rebrand that you'll never forgive.",
      },
    ],
    [
      'word of mouth, referral program, referral, recommended, recommendation, told a friend, review, reviews, testimonial, case study, friend of a',
      {
        'open-question': 'What do you recommend to everybody, unpaid?',
        'tell-me': 'Tell me how your best customer found you.',
      },
    ],
    [
      'influencer marketing, influencer, sponsor, sponsored, promo code, promo, collab, ugc, unboxing, discount code, brand deal',
      {
        'open-question': 'What did you buy because one person online said so?',
        'tell-me': 'Tell me who could sell you anything.',
      },
    ],
    [
      'webinar, white paper, lead magnet, ebook, download, gated, gated content, pdf, event, booth, swag, tote bag, tote bags',
      {
        'open-question': "What's the best freebie you ever took home?",
        'fill-in-the-blank': '"I gave them my email address for ____." Fill it in.',
      },
    ],
    [
      'viral, went viral, views, reach, post, content, content marketing, content strategy, content calendar, algorithm, organic reach, video, tiktok',
      {
        'open-question': 'What did you toss off in a minute that did best?',
        'name-one': "Name one post you'd worked on for hours that sank.",
      },
    ],
    [
      'target audience, buyer persona, persona, audience, customer research, ask customers, customers, customer acquisition, cac, segment',
      {
        'open-question': 'What did a customer tell you that no persona would?',
        'tell-me': 'Tell me who turned out to be your real customer.',
      },
    ],
    [
      'press release, public relations, pr agency, journalist, press, coverage, pr stunt, publicity, stunt, in the paper',
      {
        'open-question': "What's the best publicity stunt you remember?",
        'tell-me': 'Tell me what got you into the local paper.',
      },
    ],
    [
      'product marketing, go-to-market, gtm, launch, launch day, product launch, launched, announcement, waitlist, teaser',
      {
        'open-question': 'What would you do with no budget and one week to launch?',
        'tell-me': 'Tell me what really happened on your launch day.',
      },
    ],
    [
      'guerrilla marketing, april fool, chalk, no budget, free, cheap, cheapest, sticker, stickers',
      {
        'open-question': "What's the cheapest thing that ever brought you customers?",
        'name-one': "Name one stunt you wish you'd thought of.",
      },
    ],
    [
      'marketing budget, attribution, metrics, ctr, click-through rate, dashboard, measure, cmo, marketing team, roi',
      {
        'open-question': 'Which number do you look at first on a Monday?',
        'fill-in-the-blank': '"Half of our marketing is wasted, and it\'s ____." Fill it in.',
      },
    ],
  ],
  is: [
    'Rewrote our landing page without the word "solution". Signups went up 30%.',
    'The best copywriting advice I ever got: cut the first paragraph. It was always about me.',
    'We spent 20k on Google Ads in June and the best lead came from a man my dad met fishing.',
    'SEO is writing for a robot and hoping a human wanders in.',
    'Nobody has ever said "I loved the webinar".',
  ],
  isNot: [
    ['Traffic on the ring road was backed up to the funnel cake stand.', 'a road'],
    ['Political ads are on the radio again and the dog howls at every one.', 'politics'],
    ['The copy on the shelf is signed, the one on the table is for reading.', 'books'],
  ],
};
