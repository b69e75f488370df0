/** Podcasts, channels and streams, made or followed. */
import type { Field } from './field.ts';

export const podcastsAndVideos: Field = {
  name: 'podcasts and videos',
  words:
    'podcast, podcast episode, podcast guest, podcast host, podcasting, our podcast, my podcast, show notes, youtube, youtube channel, youtube video, my channel, our channel, my videos, our videos, new video, latest video, twitch stream, streamer, livestream, live stream, livestreaming, vlog, vlogger, vlogging, obs studio, youtube thumbnail, video thumbnail, clickbait thumbnail, b-roll, voiceover, voice-over, video essay, video edit, video editing, video editor, premiere pro, final cut pro, davinci resolve, capcut, shure mic, usb mic, lavalier, lav mic, boom mic, pop filter, audacity, descript, ring light, green screen, patreon, monetization, monetisation, intro music, cold open, ad read, mid-roll, guest episode, new episode, episode is out, interview series, radio show, audio drama, downloads per episode, dream guest, my mic, the mic was, subscribers on youtube, podcast recording, on twitch, twitch chat, twitch channel, history podcast, comedy podcast, news podcast, podcast name, podcasts, podcaster, podcasters, podcast app, podcast editing, podcast editor, podcast mic, podcast intro, podcast listeners, podcast production, podcast producer, podcast studio, video podcast, daily podcast, weekly podcast, true crime podcast, interview podcast, indie podcast, branded podcast, company podcast, pocket casts, overcast app, spotify podcasts, buzzsprout, riverside fm, squadcast, zencastr, libsyn, acast, podbean, transistor fm, hindenburg, adobe audition, izotope, rode mic, rode nt1, rode podmic, rodecaster, sm7b, shure sm7b, blue yeti, zoom h4n, zoom h6, field recorder, xlr cable, phantom power, noise gate, room tone, room echo, plosives, ums and ahs, transcripts, episode one, episode 1, episode 10, episode 50, episode 100, 100th episode, 100 episodes, 50 episodes, first episode, pilot episode podcast, latest episode, this episode, next episode, bonus episode, season finale podcast, back catalogue episodes, podfade, podfaded, this american life, serial podcast, radiolab, 99 invisible, 99 percent invisible, rest is history, rest is politics, off menu, joe rogan, how i built, my dad wrote, welcome to night, reply all, planet money, freakonomics, hardcore history, dan carlin, melvyn bragg, in our time, the archers podcast, bbc sounds, radiotopia, pushkin industries, youtuber, youtubers, youtube videos, youtube shorts, youtube premium, youtube algorithm, youtube comments, youtube studio, youtube rabbit hole, mr beast, mrbeast, mkbhd, linus tech tips, tom scott, veritasium, kurzgesagt, vsauce, casey neistat, technology connections, ali abdaal, dude perfect, slow mo guys, hbomberguy, contrapoints, jenny nicholson, content creator, content creators, creator economy, small creator, small creators, small channel, tiny channel, subscriber count, 100 subscribers, 1000 subscribers, 1k subs, like and subscribe, smash that like, hit subscribe, hit the bell, watch time, watch hours, average view duration, retention graph, click-through thumbnail, demonetised, demonetized, copyright strike, content id, adsense, ad revenue, sponsor read, sponsor segment, squarespace ad, nordvpn, hellofresh ad, skip the ads, skip ad, superchat, ko-fi members, streamed live, streamers, streaming setup, twitch streamer, twitch affiliate, kick streamer, vtuber, vtubers, stream deck, elgato, capture card, facecam, stream overlay, obs scene, reaction video, reaction videos, unboxing video, unboxing, how-to video, tutorial video, explainer video, explainer videos, video tutorial, video script, video editors, jump cut, jump cuts, b roll, a-roll, talking head, talking-head, colour grading, color grading, colour graded, lower third, keyframes, final cut, premiere crash, davinci, adobe premiere, after effects, rough cut, teleprompter, gimbal, gopro, dji osmo, osmo pocket, softbox lights, mukbang, vodcast, webseries, web series, short-form video, long-form video, vertical video, closed captions, auto-captions, burned-in captions, tiktok video, instagram reel, audio quality, sound quality podcast, listener question, listener questions, listener numbers, listener mail, forgot to hit, forgot to record, press record, hit record, pressed record, recorded the whole, 1 5x speed',
  hints:
    'episode, listener, listen, viewer, watch, subscriber, subscribe, channel, video, stream, mic, microphone, record, recording, recorded, audio, edit, editing, thumbnail, guest, host, interview, season, upload, views, comments, camera, lighting, obs, reel, shorts, clip, intro, script, show, downloads, rss, apple podcasts, sponsor, studio, muted, algorithm, twitch, my video, episodes, listeners, listening, viewers, subscribers, channels, videos, creator, creators, hosts, guests, interviewed, mics, sound, captions, transcript, teaser, trailer, clips, cut, footage, film, filmed, filming, streamed, streaming, uploaded, publish, published, monetised, monetized, sponsorship, ads, comment, comedy, true crime, recommend, series, co-host, cohost, producer, banter, jingle, outro, tripod, setup, storytelling, commute, headphones, noise, echo, tutorial, live, archive',
  any: {
    'open-question': 'Which show do you never skip?',
    'name-one': 'Name one guest you would listen to for three hours.',
    recommend: 'Recommend one small channel or podcast that deserves more people.',
  },
  after: {
    win: {
      'open-question': 'What should the next episode be about?',
      'tell-me': 'Tell me what makes you stay to the end.',
    },
    mishap: {
      'open-question': 'What did you once forget to switch on?',
      'fill-in-the-blank': '"The best take was lost because ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What makes you switch off in the first minute?',
      'unpopular-opinion': "What's your unpopular opinion about podcasts and videos?",
    },
    tip: { 'open-question': 'Which piece of kit made the biggest difference?' },
    news: {
      'open-question': 'Who should come on next?',
      'tell-me': 'Tell me what I should have asked.',
    },
    plan: {
      'open-question': 'What would make you press play?',
      'name-one': 'Name one question nobody ever asks on a show.',
    },
    change: { 'open-question': 'How long is the right length for you?' },
    scene: { 'open-question': 'What do you do while you listen?' },
  },
  subjects: [
    [
      'guest, dream guest, podcast guest, guest episode, my guest, our guest, interview, interviewed, interview series',
      {
        'open-question': 'Who should come on next?',
        'name-one': 'Name one guest you would listen to for three hours.',
      },
    ],
    [
      'mic, microphone, my mic, the mic was, usb mic, lav mic, lavalier, shure mic, boom mic, pop filter, wrong input, audio, sound, fridge, wardrobe, duvet, echo, levels',
      {
        'open-question': 'What did you once forget to switch on?',
        'fill-in-the-blank': '"The best take was lost because ____." Fill it in.',
      },
    ],
    [
      'new episode, episode is out, latest episode, episode 40, episode 1, first episode, ep 1, season 2, new season, podcast episode, out now',
      {
        'open-question': "What makes you press play on a show you don't know?",
        'tell-me': "Tell me what you'd ask if you had the mic.",
      },
    ],
    [
      'subscriber, subscribers, subscribers on youtube, 1000, views, downloads, downloads per episode, viral, milestone, grew, growing, listener, four listeners',
      { 'open-question': 'Which small show or channel deserves a thousand more people?' },
    ],
    [
      'new video, latest video, youtube video, my videos, our videos, my video, upload, uploaded, youtube, youtube channel, my channel, our channel',
      {
        'open-question': 'What was the last video that you watched to the very end?',
        'name-one': "Name one channel you've followed for years.",
      },
    ],
    [
      'edit, editing, video edit, video editing, edited out, cut, b-roll, jump cut, premiere pro, davinci resolve, final cut pro, capcut, descript, audacity, video editor, render, export, um, filler words',
      {
        'open-question': "What's the longest you've edited for one good minute?",
        'name-one': "Name one word you'd cut out of everything you say.",
      },
    ],
    [
      'thumbnail, youtube thumbnail, video thumbnail, clickbait thumbnail, title, clickbait, titles, face, red arrow',
      {
        'open-question': "What's the silliest title that ever got you to click?",
        'fill-in-the-blank': '"You won\'t believe what ____." Fill it in.',
      },
    ],
    [
      'intro, intro music, cold open, ad read, mid-roll, sponsor, skip, mattress, theme tune, first minute, promo code, skip button',
      {
        'choice-question': 'Skip the intro, or sing along?',
        'open-question': 'What makes you switch off in the first minute?',
      },
    ],
    [
      'comment, comments, troll, reply, first comment, pinned comment, feedback, review, one star, five stars',
      {
        'open-question': "What's the kindest comment a stranger ever left you?",
        'tell-me': "Tell me the best thing you've read under a video.",
      },
    ],
    [
      'live stream, livestream, livestreaming, twitch stream, twitch, on twitch, twitch chat, stream, streamer, streaming, chat, twitch channel, viewer, three viewers, obs, obs studio, went live, raid',
      {
        'open-question': 'Which streamer would you watch do nothing at all?',
        'tell-me': 'Tell me the best thing that ever happened live.',
      },
    ],
    [
      'two men, co-host, cohost, host, podcast host, talking over, banter, chemistry, men with mics, everyone has a',
      {
        'open-question': 'Which two people could you listen to all day?',
        'name-one': 'Name one thing there should be a podcast about.',
      },
    ],
    [
      'length, long, short, three hours, 20 minutes, shorts, reel, tiktok, speed, double speed, two hours, long episodes',
      {
        'open-question': 'How long is the right length for you?',
        'name-one': 'Name one show that could go on for hours.',
      },
    ],
    [
      'true crime, history podcast, comedy podcast, audio drama, radio show, documentary, news podcast, fiction',
      {
        'open-question': 'Which podcast kept you sitting in a parked car?',
        recommend: 'Recommend one show for somebody who hates podcasts.',
      },
    ],
    [
      'listen, listening, walk, walking, commute, dishes, washing-up, gym, sleep, fall asleep, driving, car, run',
      {
        'open-question': 'What do you do while you listen?',
        'name-one': 'Name one voice that sends you to sleep, in a good way.',
      },
    ],
    [
      'vlog, vlogger, vlogging, restoring, restoration, day in the, typewriter, diy, tutorial, how to, repair, learn',
      {
        'open-question': 'What did you learn to do from a video?',
        'tell-me': 'Tell me the rabbit hole you never came out of.',
      },
    ],
    [
      'video essay, script, write the script, research, voiceover, voice-over, narration, teleprompter, my own voice, my voice',
      {
        'open-question': 'What would you make a three-hour video about?',
        'tell-me': 'Tell me what you thought when you first heard your own voice.',
      },
    ],
    [
      'patreon, monetization, monetisation, ad revenue, sponsors, paid, income, full time, full-time, demonetized, membership, merch, money',
      {
        'open-question': 'Which creator do you pay, and what for?',
        'tell-me': "Tell me what you'd do if your hobby paid the rent.",
      },
    ],
    [
      'algorithm, recommended, feed, recommendation, shadowban, reach, shorts feed, suggested, autoplay',
      {
        'open-question': 'What does your feed think that you are?',
        'tell-me': 'Tell me the best thing an algorithm ever found for you.',
      },
    ],
    [
      'setup, ring light, green screen, lighting, camera, studio, desk, background, tripod, lights, home studio',
      {
        'open-question': 'Which piece of kit made the biggest difference?',
        'tell-me': "Tell me what's behind you when you're on camera.",
      },
    ],
    [
      'starting a, start a, starting, launch, launching, first recording, trailer, pilot, name for, podcast name, nerves, podcast recording',
      {
        'open-question': 'What would your podcast be called?',
        'tell-me': "Tell me what you'd want to hear in a first episode.",
      },
    ],
    [
      'last episode, final episode, quit, hiatus, break, ended, season finale, farewell, burnout, every week, weekly, schedule',
      {
        'open-question': 'Which show do you miss most?',
        'name-one': 'Name one show that should come back for one last season.',
      },
    ],
  ],
  is: [
    'Episode 40 of the podcast is out: an hour with a man who repairs church organs.',
    'Recorded 90 minutes of podcast with my dream guest. The mic was on the wrong input. I have 90 minutes of my fridge.',
    'Hit 1,000 subscribers on YouTube today. Nine hundred of them want the goat back.',
    'Every podcast is two men explaining what one of them half remembers.',
    'New video: I spent a week restoring a typewriter and one hour editing out the swearing.',
    'Moved the Twitch stream to mornings. Three viewers, all nurses coming off nights. Best chat I have ever had.',
  ],
  isNot: [
    ['Our sales channel grew by a third, mostly on renewals.', 'sales'],
    ['The stream behind the house has burst its banks.', 'a flood'],
    ['Turn your video off if the connection drops.', 'meetings'],
  ],
};
