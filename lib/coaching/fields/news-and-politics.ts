/** Elections, policy and the press. Asked without taking sides. */
import type { Field } from './field.ts';

export const newsAndPolitics: Field = {
  name: 'politics and the news',
  words:
    'politics, political, politician, election, general election, election night, midterms, by-election, polling station, polling day, ballot, ballot paper, voter, voters, voting, voter id, voter turnout, first past the, proportional representation, referendum, brexit, parliament, house of commons, house of lords, westminster, whitehall, holyrood, senedd, stormont, senate, senator, congressman, congresswoman, white house, oval office, president biden, president trump, trump, biden, starmer, sunak, farage, macron, kamala, prime minister, home secretary, foreign secretary, chancellor, cabinet reshuffle, government, minister, ministers, ministry, backbencher, member of parliament, my mp, local mp, labour party, tory, tories, conservatives, lib dems, green party, reform uk, republicans, democrats, gop, left-wing, right-wing, populism, populist, democracy, authoritarian, lawmaker, bill passed, public policy, policymaker, think tank, manifesto, party conference, campaign trail, canvassing, protest march, autumn budget, spring statement, austerity, welfare reform, immigration, geopolitics, foreign policy, european union, nato, united nations, sanctions, tariffs, journalism, journalist, newsroom, newspaper, front page, op-ed, broadsheet, tabloid, the guardian, new york times, washington post, bbc news, cnn, reuters, breaking news, news cycle, fact-check, fact-checking, misinformation, disinformation, fake news, press freedom, investigative, opinion poll, exit poll, pundit, lobbyist, lobbying, reading the news, watching the news, the headlines, local journalism, in congress, the congress, us congress, voted today, voting today, go vote, went to vote, local newspaper, voting age, compulsory voting, uncle politics, politicians, politically, geopolitical, elections, election day, election result, election results, local elections, primary election, presidential election, byelection, snap election, polling stations, dogs at polling, polling card, opinion polls, turnout was, voting booth, voted against, i voted, ballots, ballot box, postal vote, mail-in ballot, absentee ballot, early voting, swing state, swing voter, swing voters, electoral college, electoral roll, electoral reform, ranked choice, ranked-choice voting, gerrymander, gerrymandering, brexiteer, manifestos, candidate list party, incumbent, landslide victory, hustings, doorknocking, door knocking, campaign promise, campaign leaflet, stump speech, prime ministers, pmqs, prime ministers questions, vice president, downing street, number 10, commons vote, parliamentary, mps, msp, mep, backbench, backbenchers, frontbench, shadow cabinet, cabinet minister, reshuffle, health secretary, education secretary, junior minister, secretary of state, chief whip, filibuster, senators, house of representatives, capitol hill, supreme court nominee, state legislature, attorney general, executive order, impeachment, impeached, labour government, labour mp, conservative party, lib dem, liberal democrats, snp, plaid cymru, sinn fein, sinn féin, bundestag, bundesrat, cdu, afd, scholz, merkel, donald trump, joe biden, kamala harris, obama, barack obama, jd vance, bernie sanders, keir starmer, rishi sunak, boris johnson, liz truss, nigel farage, corbyn, thatcher, tony blair, angela rayner, rachel reeves, trudeau, mark carney, jacinda ardern, albanese, modi, putin, zelensky, zelenskyy, netanyahu, european parliament, european commission, brussels decision, un security council, g7 summit, g20, cop30, ceasefire, peace talks, peace deal, foreign affairs, diplomacy, diplomat, diplomats, ambassador, embassy, ukraine, gaza, kremlin, beijing, taiwan strait, dictatorship, dictator, authoritarianism, fascism, fascist, democracies, far right, far-right, far left, centrist, centrism, bipartisan, partisan, polarisation, polarization, culture war, culture wars, lobbyists, think tanks, policy paper, white paper government, budget day, government shutdown, debt ceiling, trade war, trade deal, welfare state, immigration policy, immigration debate, asylum seeker, asylum seekers, refugee crisis, minimum wage bill, protester, protesters, protestors, demonstration, petition, petitions, civil rights, civil liberties, human rights, trade union, trade unions, union strike, strikes over, civil service, civil servant, civil servants, journalists, local paper, local news, newspapers, newsrooms, news site, news website, news story, news stories, news anchor, newsreader, newscaster, evening news, morning news, the news, news alert, news alerts, doomscroll news, fact check, fact-checker, tabloids, paywall, paywalled, columnist, op-eds, opinion column, political cartoon, investigative journalism, investigative reporter, foreign correspondent, war correspondent, political editor, press conference, press briefing, free press, freedom of press, press gallery, spin doctor, spokesperson, spokesman, spokeswoman, off the record, anonymous source, leaked memo, whistleblower report, sky news, channel 4 news, itv news, question time, newsnight, today programme, daily mail, the telegraph, financial times, wall street journal, fox news, msnbc, al jazeera, associated press, der spiegel, tagesschau, le monde, politico, private eye, pulitzer',
  hints:
    'vote, votes, voted, parties, poll, polls, campaign, candidate, candidates, debate, president, mp, labour, conservative, liberal, republican, democrat, reform, strike, union, court, taxes, press, news, media, editor, reporter, source, sources, paper, interview, leaflet, citizens, rights, protest, country, crisis, headline, brussels, congress, democratic, the times, party, council, councillor, mayor, polling, policy, policies, debates, law, bill, budget, tax, nation, border, borders, war, peace, reporters, headlines, article, coverage, scandal, resign, resigned, resignation, leak, leaked, rally, march, speech, left, right, state, states, leader, greens, treaty, tariff, strikes, citizen, constituency, ward, spin, reported, bbc, cabinet, lobby, published',
  any: {
    'open-question': "What's the part that never makes the headlines where you live?",
    'tell-me': 'Tell me which question nobody has asked yet.',
    'name-one': 'Name one source that helps you make sense of it.',
  },
  after: {
    win: {
      'open-question': 'What should happen next?',
      'tell-me': 'Tell me about something in public life that works well where you live.',
    },
    mishap: {
      'open-question': 'What would you want somebody to fix first?',
      'tell-me': 'Tell me how it looks from where you live.',
    },
    opinion: {
      'tell-me': "Tell me where I'm wrong.",
      'open-question': 'What changed your mind on something like this?',
    },
    tip: {
      'open-question': 'How do you keep up with the news without it eating your day?',
      recommend: 'Recommend one writer who explains it well.',
    },
    news: {
      'open-question': 'What would you like to know about it?',
      'tell-me': 'Tell me what it means where you live.',
    },
    plan: { 'open-question': 'Which question would you put to them?' },
    change: { 'open-question': 'How do you get your news these days?' },
    scene: { 'open-question': "What's the best headline you've seen this year?" },
  },
  subjects: [
    [
      'polling station, polling day, ballot, ballot paper, vote, voted, voting, pencil, voter id',
      {
        'open-question': "What's the oddest place you've ever voted in?",
        'tell-me': 'Tell me about the first time you voted.',
      },
    ],
    [
      'reading the news, watching the news, breaking news, news cycle, doomscrolling, stopped reading, notifications, the headlines, news break, bad news, switch off',
      {
        'open-question': 'How do you keep up with the news without it eating your day?',
        'tell-me': "Tell me the best day you've had without news.",
      },
    ],
    [
      'election, general election, election night, exit poll, counted votes, count, by-election, midterms, recount, stayed up, landslide, majority',
      {
        'open-question': 'How late do you stay up on election night, and on what snacks?',
        'tell-me': 'Tell me where you were on the election night you remember best.',
      },
    ],
    [
      'poll, opinion poll, new poll, survey, percent, polls, voter turnout, turnout, respondents, voters',
      {
        'open-question': 'If a pollster rang you, what would you want to be asked?',
        'name-one': 'Name one question that no poll ever asks.',
      },
    ],
    [
      'minister, ministers, prime minister, secretary, chancellor, home secretary, foreign secretary, cabinet, cabinet reshuffle, reshuffle, resign, resigned, statement, interview, answered one question',
      {
        'open-question': 'Which question would you put to a minister, with no way out?',
        'fill-in-the-blank': '"With respect, minister: ____." Fill it in.',
      },
    ],
    [
      'my mp, local mp, mp, member of parliament, councillor, councilor, representative, congressman, congresswoman, senator, surgery, wrote to',
      {
        'yes-no-question': 'Have you ever written to your representative, and what came back?',
        'open-question': 'What would you bring up with your representative first?',
      },
    ],
    [
      'parliament, house of commons, house of lords, westminster, holyrood, senedd, stormont, senate, congress, in congress, us congress, whips, debate, bill passed, bill, filibuster, lawmaker',
      {
        'open-question': 'Which debate would you sit in the gallery for?',
        'name-one': "Name one thing you'd change about how laws are made.",
      },
    ],
    [
      'leaflet, canvassing, door, doorstep, campaign, campaign trail, candidate, candidates, poster, bar chart, rally, manifesto',
      {
        'open-question': 'What would you tell the next candidate at your door?',
        'fill-in-the-blank': '"I\'d vote for anybody who ____." Fill it in.',
      },
    ],
    [
      'newspaper, local newspaper, local paper, local journalism, front page, broadsheet, tabloid, paper, print, paperboy',
      {
        'open-question': "What's the best headline your local paper ever ran?",
        'tell-me': 'Tell me which part of a newspaper you read first.',
      },
    ],
    [
      'journalist, journalism, reporter, newsroom, editor, source, sources, scoop, foi, investigative, press freedom, the press, laid off, correspondent',
      {
        'open-question': 'Which story should somebody look into where you live?',
        'name-one': 'Name one reporter you trust to get it right.',
      },
    ],
    [
      'misinformation, disinformation, fake news, fact-check, fact-checking, deepfake, conspiracy, rumor, rumour, shared, uncle',
      {
        'open-question': 'How do you check something before you pass it on?',
        'tell-me': "Tell me the last thing you believed that wasn't true.",
      },
    ],
    [
      'op-ed, pundit, panel, question time, talk radio, podcast, commentator, column, columnist, interviewed, panel show',
      {
        'open-question': 'Who do you disagree with and still like to listen to?',
        recommend: 'Recommend one writer who explains it well.',
      },
    ],
    [
      'protest, protest march, march, placard, banner, strike, picket, petition, demonstration, demo, sign, megaphone',
      {
        'open-question': "What's the best placard you've ever seen?",
        'tell-me': 'Tell me what would get you out onto the street.',
      },
    ],
    [
      'taxes, tax, autumn budget, spring statement, budget, austerity, spending, welfare reform, cuts, benefits',
      {
        'open-question': 'What would you gladly pay more tax for?',
        'tell-me': 'Tell me what a cut looks like where you live.',
      },
    ],
    [
      'brexit, referendum, european union, brussels, single market, customs union, trade deal, tariffs, sanctions, rejoin',
      {
        'open-question': 'What has it changed in your everyday life?',
        'tell-me': 'Tell me how it looks from where you live.',
      },
    ],
    [
      'labour, labour party, tory, tories, conservatives, lib dems, green party, reform uk, republicans, democrats, gop, party conference, left-wing, right-wing, party leader, populist, populism',
      {
        'open-question': "When did you last agree with a party you'd never vote for?",
        'tell-me': 'Tell me what changed your mind on a question of politics.',
      },
    ],
    [
      'white house, oval office, trump, president trump, biden, president biden, kamala, starmer, sunak, farage, macron, president',
      {
        'open-question': 'What do you think will be remembered of it in twenty years?',
        'tell-me': 'Tell me how it looks from where you live.',
      },
    ],
    [
      'democracy, proportional representation, first past the, citizens assembly, democratic, voting age, compulsory voting, electoral',
      {
        'open-question': 'What would get more people to vote where you live?',
        'name-one': 'Name one small change that would do democracy good.',
      },
    ],
    [
      'family dinner, argument, argue, dinner table, uncle politics, brother-in-law, agree to disagree, disagree, thanksgiving',
      {
        'open-question': 'How do you talk politics with people you love?',
        'tell-me': 'Tell me your rule for politics at the dinner table.',
      },
    ],
    [
      'immigration, geopolitics, foreign policy, nato, united nations, war, summit, border, ceasefire',
      {
        'open-question': 'Which voice is missing from this discussion?',
        recommend: 'Recommend one writer who explains it well.',
      },
    ],
    [
      'public policy, policymaker, think tank, policy, report, evidence, white paper, lobbyist, lobbying, reform',
      {
        'open-question': 'Which policy have you seen work with your own eyes?',
        'name-one': 'Name one thing that policymakers should come and see.',
      },
    ],
  ],
  is: [
    'Counted votes until 4am. Democracy runs on custard creams and string.',
    'Unpopular opinion: a good local newspaper does more for democracy than any app.',
    'The minister gave eleven interviews and answered one question.',
    'New poll out today: 62% of voters could not name their MP. Full tables below.',
    'Stopped reading the news at dawn. The government is still there at noon. I am happier.',
  ],
  isNot: [
    ['Party at ours, bring a story and a right-hand glove.', 'a party'],
    ['Debate club: vote for the best crisps.', 'a club'],
  ],
};
