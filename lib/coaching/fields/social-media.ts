/** Posting, and who reads it. */
import type { Field } from './field.ts';

export const socialMedia: Field = {
  name: 'social media',
  words:
    'social media, social media manager, social networks, social network, community manager, content creator, content creation, content calendar, creator economy, influencer, follower count, my followers, new followers, gained followers, lost followers, unfollow, unfollowed, followed me, went viral, go viral, going viral, viral post, viral video, the algorithm, engagement rate, engagement bait, best performing post, my last post, my best post, post every day, posting every day, posting schedule, schedule posts, scheduled posts, shadowban, shadowbanned, hashtag, retweet, repost, reposted, quote post, quote tweet, subtweet, tweet, twitter, x formerly, bluesky, bsky, starter pack, mastodon, mastodon instance, fediverse, threads app, instagram, insta, instagram story, tiktok, tiktoker, youtuber, youtube shorts, facebook, facebook group, linkedin, linkedin post, linkedin influencer, pinterest, snapchat, tumblr, reddit, subreddit, discord server, substack, newsletter, newsletter issue, newsletter subscribers, subscribers, beehiiv, buffer app, hootsuite, doomscroll, doomscrolling, timeline cleanse, my feed, reply guy, mutuals, blocklist, blogging, blogger, my blog, left twitter, quit twitter, deleted twitter, left instagram, quit instagram, deleted instagram, deleting instagram, left facebook, quit facebook, deleted facebook, on instagram, on twitter, on linkedin, on tiktok, on facebook, on bluesky, on mastodon, on threads, your posts, my posts, quit social media, left social media, off social media, internet trolls, social media post, social media strategy, social media break, social media ban, social media detox, social media team, social platform, socmed, smm, tweets, tweeted, tweeting, retweets, retweeted, quote tweets, quote-tweet, quote posts, subtweeting, twitter thread, x premium, blue check, bluecheck, verified badge, elon twitter, bluesky feed, skeet, skeets, activitypub, atproto, reblog, reblogs, friendster, bebo, orkut, google plus, livejournal, vine compilation, threads post, meta threads, linkedin posts, linkedin lunatics, linkedin algorithm, linkedin feed, linkedin profile, linkedin connection, linkedin carousel, linkedin bro, broetry, thought leader, thought leaders, thought leadership, instagram stories, instagram reel, instagram reels, instagram grid, finsta, instagrammer, instagrammable, tiktokers, tiktok shop, tik tok, fyp, for you page, youtubers, youtube comments, like and subscribe, snap streak, facebook memories, facebook groups, nextdoor, redditor, redditors, upvote, upvotes, downvote, downvoted, karma farming, whatsapp status, bereal, pinterest board, pinterest boards, substack notes, onlyfans, linktree, content creators, content plan, content pillars, ugc, influencers, influencing, micro-influencer, brand deal, brand deals, sponsored post, gifted ad, follower, follow back, follow for follow, unfollowing, unfollows, moots, my mutuals, oomf, lurker, lurkers, reply guys, ratioed, got ratioed, main character today, dunking on, dogpile, dogpiled, pile-on, trolling, trolled, blocked and muted, mute words, muted words, block list, shadow ban, engagement farming, ragebait, rage bait, rage-bait, clickbait, reach is down, organic reach, algorithm change, algorithms, algorithmic feed, chronological feed, chronological timeline, my timeline, your feed, your timeline, doom scrolling, doom-scrolling, endless scroll, infinite scroll, scrolling past, gone viral, goes viral, viral tweet, viral tiktok, hashtags, trending topic, trending hashtag, shitpost, shitposting, shitposter, sh tpost, meme page, copypasta, scroll-stopping, carousel post, carousel posts, ghostwritten posts, bot accounts, bots in my, bot account, fake followers, fake accounts, burner account, alt account, anonymous account, parody account, private account, deleted my account, delete my account, leaving twitter, deleted the app, back on here, new on here, people on here, anyone on here, everyone on here, hellsite, bird app, scheduling posts, humblebrag, humble brag, parasocial, stan account, cancelled online, cancel culture, context collapse, vaguebooking, vaguepost, vagueposting, in my dms, my dms are, dms open, profile picture, profile pic, pfp',
  hints:
    'post, posts, posted, posting, content, creator, audience, followers, follow, likes, like, comments, replies, reply, feed, timeline, viral, views, profile, account, platform, algorithm, scroll, video, caption, engagement, reach, thread, share, shares, troll, block, mute, app, subscribe, unsubscribed, issue, readers, blog, link in bio, reels, thats the tweet, trolls, poster, following, comment, scrolling, accounts, blocked, bio, handle, dm, dms, bots, reel, stories, story, selfie, filter, captions, notifications, notification, trending, creators, hook, carousel, stan, discourse, ads, ad, online, offline, internet, strangers, boost, boosts',
  any: {
    'open-question': 'Which account would you miss most if it went quiet?',
    'fill-in-the-blank': '"I followed somebody for ____ and stayed for ____." Fill it in.',
    recommend: 'Recommend one account that more people should read.',
    'tell-me': 'Tell me what makes you stop scrolling.',
  },
  after: {
    win: {
      'open-question': 'Which of your posts took off when you least expected it?',
      'tell-me': 'Tell me about the reply that made posting worth it.',
    },
    mishap: {
      'open-question': 'Which post of yours deserved better?',
      'fill-in-the-blank': '"I should not have posted ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What makes you unfollow somebody at once?',
      'unpopular-opinion': "What's your unpopular opinion about social media?",
    },
    tip: { 'open-question': 'What makes you read a post to the end?' },
    news: { 'open-question': 'What would you like to see more of here?' },
    plan: { 'open-question': 'What gets you to subscribe, and what gets you to stay?' },
    change: { 'open-question': "If you've left a platform, what do you miss about it?" },
    scene: { 'open-question': "What's the best thing you've read on here this week?" },
  },
  subjects: [
    [
      'best performing post, my best post, my last post, took four minutes, got 12 likes, likes, flopped, flop, nobody saw, low effort, best post, performed',
      {
        'open-question': 'Which post of yours did better than it deserved?',
        'tell-me': 'Tell me about the post that nobody saw.',
      },
    ],
    [
      'went viral, go viral, going viral, viral post, viral video, viral, blew up, million views, views, trending',
      {
        'open-question': 'What would you least like to go viral for?',
        'fill-in-the-blank': '"If I ever go viral, it will be for ____." Fill it in.',
      },
    ],
    [
      'the algorithm, algorithm, reach, engagement, engagement rate, engagement bait, impressions, shadowban, shadowbanned, analytics',
      { 'open-question': "What does your feed think you're into?" },
    ],
    [
      'hashtag, caption, emoji, emojis, hook, call to action, link in bio, carousel',
      { 'open-question': 'Which hashtag can you not take seriously any more?' },
    ],
    [
      'linkedin, linkedin post, linkedin influencer, on linkedin, humbled, thought leader, agree, thrilled to, broetry, open to work',
      {
        'open-question': "What's the most LinkedIn thing you've ever read?",
        'fill-in-the-blank': '"I am humbled to announce that ____." Fill it in.',
      },
    ],
    [
      'deleted instagram, deleting instagram, left instagram, quit instagram, left twitter, quit twitter, deleted twitter, left facebook, quit facebook, deleted facebook, quit social media, left social media, off social media, deleted the app, detox, screen time, time off, app',
      {
        'open-question': "What do you miss when you're off an app, if anything?",
        'name-one': 'Name one app you could delete today.',
      },
    ],
    [
      'doomscroll, doomscrolling, scroll, scrolling, feed, my feed, timeline, timeline cleanse, for you page, fyp',
      {
        'open-question': 'What makes you stop scrolling?',
        'name-one': 'Name one account that improves any feed.',
      },
    ],
    [
      'bluesky, bsky, starter pack, mastodon, mastodon instance, fediverse, threads app, on bluesky, on mastodon, on threads, invite code, new here, migrate, moved here',
      { 'open-question': 'What made you stay on here?', recommend: 'Recommend one account I should follow.' },
    ],
    [
      'newsletter, newsletter issue, newsletter subscribers, subscribers, substack, beehiiv, issue, subscribe, unsubscribe, unsubscribed, open rate, inbox',
      {
        'open-question': 'Which newsletter do you open every single time?',
        'fill-in-the-blank': '"I unsubscribe as soon as ____." Fill it in.',
      },
    ],
    [
      'follower count, my followers, new followers, gained followers, lost followers, followers, followed me, 1000 followers, 10k, milestone',
      { 'open-question': 'What brought you here first, and what made you stay?' },
    ],
    [
      'unfollow, unfollowed, block, blocked, blocklist, mute, muted',
      {
        'open-question': 'What makes you unfollow somebody at once?',
        'name-one': 'Name one word you have muted.',
      },
    ],
    [
      'reply guy, troll, trolls, internet trolls, comment section, comments, pile on, argue, argument, stranger, hate, rude',
      {
        'open-question': "What's the best reply you've ever seen to a rude comment?",
        'tell-me': 'Tell me about the kindest comment you ever got.',
      },
    ],
    [
      'influencer, ad, sponsored, brand deal, gifted, collab, creator economy, paid partnership',
      { 'open-question': 'What did an influencer once make you buy?' },
    ],
    [
      'content creator, content creation, content, creator, reels, video, film, ring light, tripod, editing, youtuber, tiktok, tiktoker, youtube shorts, on tiktok',
      {
        'open-question': 'Which video have you watched more than five times?',
        recommend: 'Recommend one small creator who deserves an audience.',
      },
    ],
    [
      'social media manager, community manager, content calendar, schedule, schedule posts, scheduled posts, posting schedule, buffer app, hootsuite, brand account, client, brand voice, wrong account, approval, intern',
      { 'open-question': "What's the best thing you've seen a brand account post by accident?" },
    ],
    [
      'post every day, posting every day, consistency, streak, consistent, every day for, daily',
      { 'open-question': 'What could you post about every day without running dry?' },
    ],
    [
      'tweet, twitter, retweet, repost, reposted, quote tweet, quote post, subtweet, x formerly, on twitter, typo, thats the tweet, draft, drafts, edit button',
      {
        'open-question': "What's in your drafts that you'll never post?",
        'name-one': 'Name one old tweet you still think about.',
      },
    ],
    [
      'lurk, lurker, lurking, mutuals, internet friend, met in real, online friend, mutual',
      {
        'open-question': "If you've met somebody from the internet, how did it go?",
        'tell-me': 'Tell me about a friend you only have because of a post.',
      },
    ],
    [
      'facebook group, facebook, on facebook, nextdoor, neighborhood group, neighbourhood group, birthday reminder, poke, aunt',
      {
        'open-question': "What's the best argument in your local group?",
        'fill-in-the-blank': '"Did anybody else just hear ____?" Fill it in.',
      },
    ],
    [
      'instagram, insta, instagram story, on instagram, photo dump, stories, filter, selfie, pinterest, snapchat',
      { 'open-question': 'What never makes it into your photos on here?' },
    ],
    [
      'blogging, blogger, my blog, blog, tumblr, myspace, old internet, rss, geocities, forum, livejournal',
      {
        'open-question': 'What do you miss about the old internet?',
        'name-one': 'Name one blog that should never have stopped.',
      },
    ],
    [
      'reddit, subreddit, discord server, discord',
      { 'open-question': "What's the oddest community you've ever lurked in?" },
    ],
    [
      'username, handle, bio, profile, profile picture, avatar, verified, blue tick',
      { 'open-question': 'Where does your username come from?' },
    ],
  ],
  is: [
    'My best performing post this year is a photo of a bin. I have two degrees.',
    'Our newsletter has reached 1,000 subscribers, and one of them replies every week with a recipe.',
    'LinkedIn is a party where everybody gives a speech.',
    'Deleted Instagram in January. I have missed two birthdays and nothing else.',
    'Schedule your posts, but never your replies.',
  ],
  isNot: [
    ['The post is late again and the dog misses the postman.', 'letters'],
    ['Followed the footpath to a pub that was no longer there.', 'a walk'],
    ['Sew the thread twice through the button before you cut it.', 'sewing'],
  ],
};
