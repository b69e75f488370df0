/** Passwords, scams and who else is reading. */
import type { Field } from './field.ts';

export const security: Field = {
  name: 'security and privacy',
  words:
    'cybersecurity, cyber security, cyber attack, cyberattack, infosec, appsec, security researcher, security team, security training, security awareness, password, passphrase, password manager, passkey, bitwarden, keepass, lastpass, two-factor, two factor, mfa, authenticator app, yubikey, security key, one-time code, phishing, phish, phishing test, phishing email, spear phishing, smishing, scam, scammer, scam call, scam text, fraudster, identity theft, social engineering, data breach, data leak, breach notification, hacked, hacker, ethical hacker, hackers, ransomware, malware, spyware, trojan, botnet, keylogger, zero-day, zero day, cve, exploit chain, bug bounty, pentest, penetration test, pen test, red team, ctf, defcon, def con, encryption, encrypted, end-to-end encryption, e2ee, signal app, protonmail, tor browser, pgp, gpg key, private key, privacy, privacy policy, privacy settings, surveillance, facial recognition, ad blocker, tracking cookie, third-party cookie, data broker, gdpr request, subject access request, metadata, spam call, captcha, sql injection, xss, supply chain attack, zero trust, credential stuffing, antivirus, crowdstrike, security vulnerability, critical vulnerability, master password, romance scam, cyber, cybercrime, cyber criminal, cyber insurance, cyber essentials, infosec community, ciso, soc analyst, soc team, secops, devsecops, blue team, purple team, threat model, threat modelling, threat modeling, threat actor, threat hunting, threat intel, threat intelligence, attack surface, attack vector, lateral movement, privilege escalation, least privilege, defence in depth, defense in depth, security by obscurity, security theatre, security theater, security audit, security questionnaire, soc2, iso 27001, pci dss, cookie banners, cookie consent, accept all cookies, reject all cookies, tracking pixel, fingerprinting, browser fingerprinting, wireguard, nordvpn, mullvad, tailscale, ublock, ublock origin, adblock, ad tracking, duckduckgo, brave browser, tor network, dark web, darknet, onion site, tails os, grapheneos, whatsapp encryption, signal group, chat control, online safety act, age verification, cctv, ring doorbell, number plate recognition, anpr, palantir, pegasus spyware, stalkerware, airtag stalking, doxxed, doxxing, doxed, swatting, sim swap, sim swapping, sim swapped, vishing, quishing, pig butchering, deepfake call, ceo fraud, business email compromise, invoice fraud, gift card scam, hi mum scam, royal mail scam, parcel scam, crypto scam, scam email, scammers, scammed, fell for a, con artist, money mule, fraudulent, fraud alert, fraud team, phishing simulation, phishing link, phishing emails, phished, spearphishing, spam filter, spam email, spam emails, spam text, spam calls, 1password, dashlane, proton pass, proton mail, authy, google authenticator, passkeys, password reset, password policy, password rules, password rotation, strong password, weak password, password123, password reuse, reused password, correct horse, default password, default credentials, hardcoded password, leaked password, have i been, haveibeenpwned, troy hunt, schneier, bruce schneier, krebs, brian krebs, kevin mitnick, edward snowden, snowden, darknet diaries, mr robot, black hat, blackhat, hackerone, bugcrowd, hack the box, hackthebox, tryhackme, kali linux, kali, metasploit, burp suite, nmap, wireshark, mimikatz, flipper zero, rubber ducky, lockpick, lockpicking, lock picking, honeypot, canary token, sandbox escape, buffer overflow, stack overflow exploit, memory safety bug, remote code execution, rce, csrf, ssrf, path traversal, log4j, log4shell, heartbleed, xz backdoor, solarwinds, stuxnet, wannacry, notpetya, lockbit, scattered spider, lazarus group, equifax breach, backdoor, rootkit, infostealer, adware, computer virus, trojan horse, ddos, ddos attack, brute force, brute-force, rainbow table, hashing passwords, salted hash, bcrypt, argon2, expired certificate, certificate authority, public key, ssh key, api key leaked, leaked api key, secrets scanning, dependabot alert, npm malware, typosquatting, dependency confusion, sbom, patch tuesday, unpatched, firewall, edr, siem, splunk, air-gapped, usb stick in, clean desk, shoulder surfing, badge access, incident response, tabletop exercise, post-quantum, quantum-safe, oauth token, session hijacking, account takeover, compromised account, oscp, cissp, security engineer, cisa, ncsc, responsible disclosure, coordinated disclosure, security update, recovery code, recovery codes, backup codes, security question, security questions, mothers maiden name, biometrics, face id, fingerprint reader, fingerprint scanner',
  hints:
    'secure, security, hack, breach, leak, leaked, link, attachment, account, bank, login, log in, code, spam, fake, caller, patch, update, attack, attacker, cookies, consent, camera, track, tracking, secret, key, wallet, fraud, suspicious, click, clicked, locked out, post-it, sticky note, expire, policy, vulnerability, tracker, hacking, stolen, steal, passwords, pin, sms, qr code, padlock, lock, locked, certificate, vulnerabilities, exploit, permission, permissions, admin, intern clicked, employees, urgent, bitcoin, ransom, backup, backups, incident, compromised, credentials, anonymous, anonymity, data, trackers, profiling, browser, router, smart tv, alexa, caller id, bank details, gift card, gift cards, verify, verification, spoofed, impersonate, leaks',
  any: {
    'open-question': "What's the cleverest scam that nearly got you?",
    'tell-me': "Tell me the silliest password rule you've had to obey.",
    'name-one': 'Name one setting everybody should switch on tonight.',
    'fill-in-the-blank': '"I never click on anything, except the time ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Which security chore felt best to get out of the way?',
      'tell-me': "Tell me what you'd lock down next.",
    },
    mishap: {
      'open-question': 'What did you change after your worst security scare?',
      'tell-me': "Tell me about the scam you'd warn your parents of first.",
    },
    opinion: { 'open-question': 'Which security rule does more harm than good?' },
    tip: { 'open-question': 'How do you get your family to do this?' },
    news: { 'open-question': 'What do you check first when news like this breaks?' },
    plan: { 'open-question': 'Which of your accounts would hurt most to lose?' },
    change: { 'open-question': 'What finally made you change your passwords?' },
    scene: { 'open-question': "Where's the worst place you've seen a password written down?" },
  },
  subjects: [
    [
      'password manager, bitwarden, keepass, lastpass, 1password, master password, vault',
      {
        'open-question': 'What finally got you, or your family, onto a password manager?',
        'name-one': 'Name one person you still need to talk into a password manager.',
      },
    ],
    [
      'password, passphrase, post-it, sticky note, expire, every 30 days, special character, password123, uppercase',
      {
        'open-question': "What's the silliest password rule you've had to obey?",
        'tell-me': "Tell me where you've seen a password written down.",
      },
    ],
    [
      'phishing test, phishing email, phishing, phish, spear phishing, doughnut, security training, security awareness, training video, clicked, fake email',
      {
        'open-question': 'What would a phishing test have to offer for you to click?',
        'fill-in-the-blank': '"I never click on anything, except the time ____." Fill it in.',
      },
    ],
    [
      'scam call, scammer, caller, rang, phone call, my gran, elderly, kept him talking, tech support, microsoft',
      {
        'open-question': "What's the longest you've kept a scammer talking?",
        'name-one': "Name one scam you'd warn your parents of first.",
      },
    ],
    [
      'scam text, smishing, sms, parcel, delivery fee, whatsapp, text message, royal mail, fake shop, marketplace',
      {
        'open-question': 'Which scam text did you nearly believe?',
        'tell-me': 'Tell me the least convincing scam you ever got.',
      },
    ],
    [
      'scam, fraud, fraudster, identity theft, bank, card, stolen card, romance scam, lost money, refund, crypto',
      { 'open-question': "What's the cleverest scam that nearly got you or somebody you know?" },
    ],
    [
      'two-factor, two factor, mfa, authenticator app, one-time code, code, yubikey, security key, sms code, new phone',
      {
        'open-question': 'Which account did you protect first with two-factor?',
        'fill-in-the-blank': '"I was locked out because ____." Fill it in.',
      },
    ],
    [
      'passkey, face id, fingerprint, biometric',
      {
        'open-question': 'What would a passkey have to do for you to trust it?',
        'choice-question': 'Do you use passkeys, or are they a mystery to you?',
      },
    ],
    [
      'locked out, security question, maiden name, first pet, account recovery, forgot',
      { 'open-question': "What's the worst security question you've had to answer?" },
    ],
    [
      'captcha, traffic lights, robot, crosswalk, bicycle, i am not',
      {
        'open-question': "Which captcha made you doubt that you're human?",
        'name-one': "Name one thing you'd make robots click instead.",
      },
    ],
    [
      'data breach, data leak, breach notification, leaked, breach, leak, compromised, pwned, stolen data',
      {
        'open-question': 'How do you find out that a company has lost your data?',
        'fill-in-the-blank': '"We take your privacy seriously, unless ____." Fill it in.',
      },
    ],
    [
      'ransomware, malware, spyware, trojan, botnet, keylogger, virus, antivirus, crowdstrike, cyber attack, cyberattack, hospital, outage, backup, restore',
      { 'open-question': 'When did you last test that a backup really works?' },
    ],
    [
      'bug bounty, vulnerability, security vulnerability, critical vulnerability, cve, exploit chain, disclosure, responsible disclosure, report, coupon, zero-day, zero day',
      { 'open-question': "What's the smallest hole you've seen do the most damage?" },
    ],
    [
      'pentest, pen test, penetration test, red team, ctf, defcon, def con, ethical hacker, hacker, hackers, hoodie, lock picking, tailgate, badge, hi-vis',
      {
        'open-question': "What's the easiest way you've ever seen somebody get in?",
        'name-one': 'Name one film that got hacking right.',
      },
    ],
    [
      'cookies, tracking cookie, third-party cookie, consent, cookie banner, reject all, ad blocker, ads, tracker, data broker, targeted',
      {
        'open-question': "What's the creepiest ad that ever followed you around?",
        'tell-me': 'Tell me how far you go to find "reject all".',
      },
    ],
    [
      'camera, doorbell, facial recognition, surveillance, cctv, smart speaker, alexa, listening, location, smart tv, webcam, airtag',
      { 'open-question': 'Which device would you never let into your home?' },
    ],
    [
      'privacy, privacy settings, privacy policy, terms, gdpr request, subject access request, metadata, delete account, permissions',
      {
        'open-question': 'What did you find when you asked a company for your data?',
        'name-one': 'Name one setting everybody should switch on tonight.',
      },
    ],
    [
      'encryption, encrypted, end-to-end encryption, e2ee, signal app, protonmail, tor browser, pgp, gpg key, private key, signal, vpn, backdoor',
      { 'open-question': 'Which app did you get your family or friends to switch to?' },
    ],
    [
      'updates, patch, patched, restart, end of life, windows 10, remind me later',
      { 'open-question': 'How long do you press "remind me later"?' },
    ],
    [
      'spam call, spam, junk, unknown number, robocall',
      {
        'open-question': 'What do you do when an unknown number calls?',
        'fill-in-the-blank': '"I\'d answer an unknown number only if ____." Fill it in.',
      },
    ],
    [
      'security team, infosec, appsec, cybersecurity, cyber security, ciso, security researcher, zero trust, compliance, audit, policy',
      { 'open-question': 'Which security rule does more harm than good?' },
    ],
  ],
  is: [
    'My bank makes me change my password every 30 days, so it is now the month.',
    'Failed the phishing test at work. The email offered free doughnuts. I would fail it again.',
    'PSA: turn on two-factor for your email first. Everything else can be reset from there.',
    'A scammer rang my gran. She kept him talking for fifty minutes about her hip.',
    'Got 4,000 euros in my first bug bounty. It was a vulnerability in a coupon field.',
  ],
  isNot: [
    ['Airport security took my jam. It was good jam.', 'an airport'],
    ['Ate a whole tin of cookies and cannot account for it.', 'food'],
    ['A hacksaw, a leak and two hours until guests arrive.', 'plumbing'],
  ],
};
