/** Phones, computers and the things at home that have an app. */
import type { Field } from './field.ts';

export const gadgets: Field = {
  name: 'gadgets',
  words:
    'gadget, iphone, ipad, android phone, new phone, old phone, samsung galaxy, google pixel, fairphone, macbook, imac, mac mini, thinkpad, chromebook, desktop pc, smartwatch, apple watch, garmin watch, airpods, earbuds, headphones, noise-cancelling, noise cancelling, mechanical keyboard, keycaps, cherry mx, split keyboard, numpad, trackpad, trackball, wireless mouse, ultrawide, second monitor, dual monitors, usb-c, usb stick, usb cable, hdmi, dongle, docking station, charging cable, charger, power bank, battery life, printer, inkjet, laser printer, ink cartridge, toner, nas, synology, raspberry pi, home assistant, smart home, smart speaker, smart bulb, smart fridge, smart lock, alexa, google home, homekit, sonos, zigbee, pi-hole, plex server, jellyfin, wifi router, mesh wifi, nokia, floppy, dialup, modem, minidisc, ipod, betamax, commodore, amiga, zx spectrum, bbc micro, windows xp, hard disk, hard drive, ssd, motherboard, graphics card, pc build, gaming pc, framework laptop, robot vacuum, roomba, vr headset, dead pixel, bluetooth, overclock, e-ink, remote control, touchscreen, mp3 player, zip drive, headset, old laptop, new laptop, gaming laptop, wireless headphones, bluetooth headphones, phone charger, laptops, laptop stand, laptop bag, laptop battery, laptop fan, laptop screen, monitor arm, standing desk, usb hub, usb-c hub, usb-c cable, usb-c port, micro usb, mini usb, lightning cable, lightning port, thunderbolt dock, ethernet cable, cat6, cable management, cable drawer, drawer of cables, box of cables, extension lead, surge protector, webcam, ring light, noise-canceling, noise canceling, airpods pro, airpod, wired headphones, wired earphones, headphone jack, aux cable, over-ear, bose headphones, sony wh-1000xm5, sennheiser, soundbar, bluetooth speaker, turntable amp, smart tv, oled tv, 4k tv, firestick, fire stick, chromecast, roku, apple tv box, set-top box, kindle, kobo, e-reader, ereader, remarkable tablet, apple pencil, macbook air, macbook pro, m1 mac, dell xps, surface pro, steam deck, foldable phone, folding phone, dumb phone, dumbphone, light phone, nothing phone, oneplus, xiaomi, huawei, motorola razr, galaxy s24, blackberry phone, palm pilot, psion, tamagotchi, pager, answering machine, fax machine, typewriter, fountain pen gadget, pocket calculator, casio, digital watch, pebble watch, oura ring, smart ring, smart scale, smart plug, smart plugs, smart meter display, smart doorbell, ring doorbell, nest thermostat, philips hue, hue bulbs, hey siri, siri, echo dot, google nest, cheap tablet, graphics tablet, 3d printer, 3d printing, bambu lab, prusa, filament spool, soldering iron, arduino, esp32, esphome, mqtt, zwave, z-wave, matter over thread, nuc, proxmox, truenas, home server, nvme, usb drive, thumb drive, memory stick, sd card, microsd, external drive, cd-rom, floppy disk, floppy disks, cassette player, cassette deck, vcr, crt monitor, crt tv, dial-up, dot matrix, windows 95, windows 98, windows 11, macos, os update, software update phone, linux mint, arch linux, fedora, kde plasma, gnome desktop, thinkpads, qmk, hot-swappable, tactile switches, linear switches, ergonomic keyboard, ergonomic mouse, vertical mouse, logitech, mx master, mx keys, keychron, printer ink, hp printer, brother printer, printer jam, ink subscription, paper jam, rtx 4090, nvidia gpu, ryzen, intel i7, thermal paste, pc fan, blue screen of, bsod, vr goggles, vision pro, meta quest, smart glasses, gps watch, dji, quadcopter, action camera, gopro, ifixit, right to repair, planned obsolescence',
  hints:
    'phone, tablet, keyboard, mouse, monitor, screen, battery, cable, plug, app, wifi, wi-fi, router, headphone, speaker, camera, device, firmware, update, pixel, android, apple, samsung, gpu, cpu, ram, backup, server, rack, linux, debian, self-hosted, switch, sensor, bulb, thermostat, drone, charge, charging, unboxing, disk, usb, retro, typing, silent, upgrade, port, adapter, smartphone, flip phone, homelab, fitbit, walkman, laptop, earphones, earbud, dock, wireless, wired, screens, tech, fans, reboot, restart, specs, chip, drivers, driver, socket, adaptor, cables, chargers, inch, hertz, watch, batteries, hub, gb, cracked, robot, kernel, buttons, e-waste',
  any: {
    'open-question': 'Which gadget have you had the longest?',
    'name-one': 'Name one gadget that was worth every penny.',
    'fill-in-the-blank': '"I have a drawer full of ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the oldest machine you still use?",
      'tell-me': 'Tell me the fix that should not have worked.',
    },
    mishap: {
      'open-question': 'Which device have you shouted at most this year?',
      'fill-in-the-blank': '"It worked fine until I ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which old gadget would you bring back?',
      'unpopular-opinion': "What's your unpopular opinion on a gadget everybody loves?",
    },
    tip: { 'name-one': 'Name one gadget you would buy again tomorrow.' },
    news: { 'open-question': 'What would you use it for first?' },
    plan: {
      'open-question': 'What should I know before I buy one?',
      recommend: 'Recommend one that lasts.',
    },
    change: {
      'open-question': "If you've gone back to something simpler, what do you miss?",
      'tell-me': 'Tell me what you would never go back to.',
    },
    scene: { 'open-question': "What's the silliest thing in your home with an app?" },
  },
  subjects: [
    [
      'printer, ink, ink cartridge, inkjet, toner, laser printer, paper jam, cyan, print',
      {
        'open-question': 'What has your printer refused to do this year?',
        'fill-in-the-blank': '"It won\'t print in black because ____." Fill it in.',
      },
    ],
    [
      'mechanical keyboard, keyboard, keycaps, cherry mx, split keyboard, typing, clack, numpad, switches',
      { 'open-question': 'Which key on your keyboard is worn down the most?' },
    ],
    [
      'charger, charging cable, usb-c, usb cable, cable, dongle, adapter, hdmi, drawer, micro usb, lightning cable, phone charger',
      { 'open-question': "What's in your drawer of cables that fits nothing you own?" },
    ],
    [
      'iphone, new phone, old phone, android phone, fairphone, google pixel, samsung galaxy, upgrade, cracked screen, smartphone, screen',
      { 'open-question': "How long has your phone lasted, and what's it been through?" },
    ],
    [
      'nokia, flip phone, dumbphone, screen time, bored, snake, phone-free, brick',
      { 'open-question': 'Which part of your old phone do you miss most?' },
    ],
    [
      'floppy, hard disk, 5mb, modem, dialup, dial-up, commodore, amiga, zx spectrum, bbc micro, windows xp, windows 95, first computer, spectrum, c64, tape',
      { 'open-question': 'What was your first computer, and what did you do on it?' },
    ],
    [
      'ipod, minidisc, mp3 player, walkman, betamax, vhs, cassette, discman, zip drive',
      { 'open-question': 'Which dead gadget would you bring back tomorrow?' },
    ],
    [
      'smart bulb, smart home, alexa, home assistant, smart speaker, smart lock, google home, thermostat, zigbee, homekit, hall, lights, light switch',
      {
        'open-question': "What's the silliest thing in your home that needs an update?",
        'fill-in-the-blank': '"I asked for light and it ____." Fill it in.',
      },
    ],
    [
      'smart fridge, toaster, kettle, washing machine, app, account, subscription, terms and conditions, login, sign in, firmware',
      { 'open-question': 'Which thing in your house has no business having an app?' },
    ],
    [
      'headphones, earbuds, airpods, noise-cancelling, noise cancelling, headset, left earbud, bluetooth headphones, wireless headphones, bluetooth, pair',
      { 'open-question': 'What do you have on when you want to be left alone?' },
    ],
    [
      'battery, battery life, power bank, one percent, charge, charging, dead battery',
      { 'open-question': 'How low does your battery go before you panic?' },
    ],
    [
      'monitor, second monitor, ultrawide, dual monitors, dead pixel, desk, setup, docking station, wireless mouse, trackball, mouse',
      {
        'open-question': "What's the one thing on your desk you'd never work without?",
        'share-yours': 'Show me your desk as it is right now.',
      },
    ],
    [
      'old laptop, thinkpad, macbook, laptop, new laptop, framework laptop, chromebook, linux, hinge, imac, mac mini, ram, ssd, hard drive',
      { 'open-question': "What's the oldest machine you still use, and for what?" },
    ],
    [
      'gaming pc, pc build, graphics card, motherboard, gpu, overclock, fans, rgb, desktop pc, cpu, gaming laptop',
      { 'open-question': 'What went wrong the first time you built or opened a computer?' },
    ],
    [
      'wifi router, router, wifi, wi-fi, mesh wifi, signal, password, broadband, dead spot, ethernet',
      { 'open-question': "What's the best wifi name you've ever seen?" },
    ],
    [
      'nas, synology, raspberry pi, homelab, self-hosted, pi-hole, plex server, jellyfin, server, backup, rack',
      { 'open-question': "What do you host at home, and who shouts when it's down?" },
    ],
    [
      'smartwatch, apple watch, garmin watch, fitbit, steps, stand up, wrist, heart rate',
      { 'open-question': 'What has your watch told you that you already knew?' },
    ],
    [
      'roomba, robot vacuum, robot, vacuum, stuck under, mower',
      { 'open-question': "What's the name of your robot, and where does it get stuck?" },
    ],
    [
      'remote control, remote, touchscreen, button, buttons, knob, car screen, dial',
      { 'open-question': 'Which button do you want back?' },
    ],
    [
      'repair, fix, fixed, percussive, unplugged, turn it off, off and on, screwdriver, screws, right to repair',
      { 'open-question': "What's the fix that should never have worked?" },
    ],
    [
      'mum, mom, dad, parents, nan, grandma, family it, tech support',
      { 'open-question': "What's the best question you've had as the family's tech support?" },
    ],
    [
      'e-ink, kindle, ipad, tablet, e-reader',
      { 'open-question': 'What do you read on, and would you ever go back?' },
    ],
    [
      'vr headset, vr, drone, unboxing, box, preorder, never used, impulse',
      { 'open-question': 'Which gadget did you use exactly twice?' },
    ],
  ],
  is: [
    'Spent £60 on a mechanical keyboard and now I write emails just to hear it.',
    'In 1977 it took 2 people to lift a 5MB hard disk. Today I lost 1TB in my sofa.',
    'The printer works. Do not touch the printer. Do not look at the printer.',
    'Swapped my iPhone for a Nokia in January. I have been bored eleven times and lost twice.',
    'The smart bulb in the hall needs an update before I can see the stairs.',
    'No bluetooth headphones should need an account.',
  ],
  isNot: [
    ['I am on the phone to the council for the third time this week.', 'a council'],
    ['We monitor the site day and night and report on Fridays.', 'software'],
    ['My battery is empty and so is my calendar. Bliss.', 'rest'],
  ],
};
