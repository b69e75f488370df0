/** Pictures and what they are taken with, on film or not. */
import type { Field } from './field.ts';

export const photography: Field = {
  name: 'photography',
  words:
    'photography, photographer, darkroom, film camera, roll of film, rolls of film, film back, from the lab, film photography, point and shoot, point-and-shoot, disposable camera, rangefinder, dslr, mirrorless camera, aperture, shutter speed, f-stop, double exposure, long exposure, overexposed, underexposed, bokeh, prime lens, zoom lens, telephoto, telephoto lens, macro lens, tripod, light meter, lightroom, leica, hasselblad, rolleiflex, nikon, fujifilm, pentax, kodak, portra, ilford, polaroid, instax, medium format, contact sheet, golden hour, blue hour, street photography, wildlife photographer, astrophotography, photo walk, photo book, photobook, photo archive, photoshoot, photo shoot, headshot, lens cap, raw files, viewfinder, cyanotype, pinhole camera, exif, my camera, new camera, old camera, camera bag, family photos, photo album, this photo, took this photo, best photo, no filter, didnt touch the, photobomb, self-timer, sharp focus, milky way shot, wedding photography, best camera, developed a film, film stock, shot on film, shutter button, photo editing, photographers, photographing, photographed, camera club, camera shop, camera strap, camera shake, camera settings, camera gear, camera body, vintage camera, digital camera, compact camera, large format, large-format camera, view camera, 4x5, 35mm, 35mm film, 120 film, half-frame, half frame camera, toy camera, holga, lomography, diana camera, canon ae-1, canon ae1, olympus om-1, olympus trip, pentax k1000, nikon fm2, contax t2, mamiya, bronica, yashica, yashica mat, minolta, konica, voigtlander, zeiss lens, ricoh gr, x100v, x100vi, fuji x100, sony alpha, sony a7, canon r5, nikon z, lumix, panasonic lumix, godox, profoto, speedlight, softbox, beauty dish, off-camera flash, fill flash, studio lights, light stand, nd filter, polarising filter, polarizing filter, lens hood, nifty fifty, 50mm, 50mm lens, 85mm, 24-70, 70-200, wide-angle lens, wide angle lens, fisheye, kit lens, vintage lens, teleconverter, extension tubes, macro shot, macro photo, macro photography, focus stacking, focus peaking, back-button focus, autofocus, manual focus, depth of field, shallow depth, exposure triangle, exposure compensation, high iso, iso 3200, iso 400, white balance, raw file, shoot raw, shooting raw, histogram clipping, blown highlights, dynamic range, rule of thirds, leading lines, negative space photo, low-key portrait, motion blur, panning shot, light trails, light painting, star trails, multiple exposure, cyanotypes, wet plate, tintype, ambrotype, daguerreotype, solargraph, caffenol, developer tank, stop bath, developing tank, develop film, developed my film, enlarger, silver gelatin, darkroom print, photographic paper, tri-x, tri-x 400, hp5, fp4, delta 3200, kodak gold, ultramax, ektar, cinestill, cinestill 800t, velvia, provia, ektachrome, kodachrome, fomapan, expired film, film negatives, film scan, film scanner, epson v600, film lab, light leak, light leaks, film grain, black-and-white photograph, portrait photographer, wedding photographer, portrait photography, portrait session, headshot session, family photographer, landscape photography, landscape photographer, nature photography, wildlife photography, bird photography, sports photographer, photojournalist, photojournalism, documentary photography, press photographer, food photography, product photography, architectural photography, drone photo, drone photography, aerial photo, lightroom preset, lightroom presets, capture one, darktable, photo edit, culling photos, photoshop, snapseed, vsco, flickr, photo contest, photo competition, photo project, 365 project, photo a day, photo essay, photo exhibition, photo zine, photozine, photography book, ansel adams, cartier-bresson, henri cartier-bresson, decisive moment, vivian maier, diane arbus, martin parr, annie leibovitz, saul leiter, william eggleston, dorothea lange, robert capa, magnum photos, sebastiao salgado, fan ho, don mccullin, lee miller, took this picture, on film, shutter, shutter count, film advance, frame left, 36 exposures, waist-level finder, memory card full, sd card full, formatted the card, out of focus, gear acquisition syndrome',
  hints:
    'photo, photograph, picture, camera, lens, exposure, exposed, negative, develop, print, scan, portrait, frame, shot, shoot, light, sunset, sunrise, sky, flash, focus, blurry, grain, iso, canon, sony, black and white, contrast, colours, edit, wildlife, drone, snap, shadow, backlit, photos, photographs, pictures, lenses, film, roll, rolls, shots, frames, framed, blurred, lighting, portraits, landscape, macro, filter, edited, editing, crop, cropped, prints, printed, lab, shadows, pose, posed, candid, subject, composition, olympus, fuji, album, gallery, zoom, wide angle, sensor, raw, monochrome, developed',
  any: {
    'share-yours': 'Show me the last picture you really liked.',
    'open-question': "What's the best picture you took by accident?",
    'tell-me': 'Tell me the story behind your favorite photo.',
  },
  after: {
    win: {
      'open-question': 'Which picture are you proudest of?',
      'share-yours': 'Show me the one on your wall.',
    },
    mishap: {
      'open-question': "What's the shot you still wish you had got?",
      'fill-in-the-blank': '"It would have been the perfect shot, but ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which photography rule do you break on purpose?',
      'unpopular-opinion': "What's your unpopular opinion on cameras?",
    },
    tip: { 'open-question': 'What made your pictures better, other than a new camera?' },
    news: { 'open-question': 'Which picture would you hang on your wall?' },
    plan: {
      'open-question': 'What should I photograph next?',
      recommend: 'Recommend one place with good light.',
    },
    change: { 'open-question': 'Which camera do you regret selling?' },
    scene: { 'open-question': 'What would you call this picture?' },
  },
  subjects: [
    [
      'film, roll of film, rolls of film, film camera, film back, from the lab, developed a film, film stock, shot on film, film photography, lab, thumb, 36 exposures, portra, ilford, kodak, negative, negatives, scan',
      {
        'open-question': "What's the best picture you took by accident?",
        'tell-me': "Tell me what's on the roll you never had developed.",
      },
    ],
    [
      'darkroom, print, prints, enlarger, develop, developer, contact sheet, red light, cyanotype, fixer',
      {
        'open-question': 'Which picture would you print big enough for a wall?',
        'tell-me': 'Tell me the last photo you had on paper in your hand.',
      },
    ],
    [
      'polaroid, instax, disposable camera, point and shoot, point-and-shoot, pinhole camera, instant',
      {
        'open-question': 'Which moment would you spend your last Polaroid on?',
        'share-yours': 'Show me the picture on your fridge.',
      },
    ],
    [
      'lens, prime lens, zoom lens, 35mm, 50mm, telephoto, telephoto lens, macro lens, lens cap, glass, bokeh, aperture',
      {
        'open-question': 'If you could keep only one lens, which would it be?',
        'tell-me': 'Tell me what you missed with the lens cap on.',
      },
    ],
    [
      'camera, new camera, my camera, old camera, dslr, mirrorless camera, rangefinder, leica, hasselblad, nikon, fujifilm, pentax, canon, rolleiflex, medium format, camera bag, best camera, sold every, gear',
      {
        'open-question': 'Which camera do you regret selling?',
        'tell-me': 'Tell me about your first camera.',
      },
    ],
    [
      'wedding, wedding photography, bride, first dance, groom, confetti, speeches, couple',
      {
        'open-question': 'Which wedding photo would you save from a fire?',
        'tell-me': 'Tell me what no wedding album ever shows.',
      },
    ],
    [
      'portrait, portraits, headshot, headshots, smile, pulling faces, self-portrait, model, sitter',
      {
        'open-question': 'What gets a real smile out of you in front of a camera?',
        'choice-question': 'Behind the camera or in front of it?',
      },
    ],
    [
      'family photo, family photos, photo album, school photo, baby, kids, group photo, eyes closed, photobomb, grandma, self-timer',
      {
        'open-question': 'Who always blinks in your family photos?',
        'tell-me': 'Tell me the story behind your favorite family photo.',
      },
    ],
    [
      'golden hour, blue hour, sunset, sunrise, sky, light, clouds, no filter, didnt touch the, fog, mist, evening light',
      {
        'open-question': 'What was the best light you ever stood in?',
        'choice-question': 'Up for sunrise, or out for sunset?',
      },
    ],
    [
      'street photography, street, stranger, strangers, city, candid, photo walk, pavement, umbrella, passers-by',
      {
        'open-question': "What's the best thing you've seen through a viewfinder?",
        'tell-me': 'Tell me how you photograph strangers without stealing.',
      },
    ],
    [
      'wildlife photographer, wildlife, bird, birds, kingfisher, fox, owl, hide, deer, heron, puffin, waited, squirrel, insect',
      {
        'open-question': 'How long have you waited for one picture?',
        'name-one': 'Name one animal that never holds still.',
      },
    ],
    [
      'astrophotography, milky way shot, milky way, stars, moon, aurora, northern lights, long exposure, night sky, tripod, eclipse, star trails',
      {
        'open-question': "What's the coldest you've been for a photo?",
        'tell-me': 'Tell me where the darkest sky is that you know.',
      },
    ],
    [
      'landscape, mountain, sea, coast, lighthouse, waterfall, lake, hill, viewpoint, estuary, beach, snow',
      {
        recommend: 'Recommend one place with good light.',
        'open-question': 'Which view has never looked as good in a picture?',
      },
    ],
    [
      'blurry, blurred, out of focus, overexposed, underexposed, missed, wrong setting, memory card, sd card, corrupt, lost, ruined, light leak, missed the shot, forgot',
      {
        'open-question': "What's the shot you still wish you had got?",
        'fill-in-the-blank': '"It would have been the perfect shot, but ____." Fill it in.',
      },
    ],
    [
      'edit, editing, lightroom, preset, presets, filter, raw files, photoshop, culling, crop, cull, retouch',
      {
        'open-question': 'How many of a hundred pictures do you keep?',
        'tell-me': 'Tell me what you always fix, and what you never do.',
      },
    ],
    [
      'phone, iphone, camera roll, phone camera, selfie, selfies, snap, snapshot, screenshot, instagram',
      {
        'open-question': 'What was the last thing you took a picture of with your phone?',
        'share-yours': 'Show me a picture from your camera roll that makes you laugh.',
      },
    ],
    [
      'black and white, monochrome, grain, contrast, shadow, shadows, colours, colors, silhouette',
      {
        'choice-question': 'Color or black and white?',
        'open-question': 'Which picture of yours works only in black and white?',
      },
    ],
    [
      'exhibition, photo book, photobook, gallery, competition, published, zine, print sale, hang, on the wall, shortlisted, sold a print',
      {
        'open-question': 'Which picture are you proudest of?',
        'name-one': "Name one photo book that you'd keep on the table.",
      },
    ],
    [
      'photo archive, shoebox, old photo, slides, grandfather, attic, negatives found, 1960s, glass plate, vintage photo, unknown',
      {
        'open-question': 'Which old photo would you love to know more about?',
        'tell-me': "Tell me who's the stranger in your family album.",
      },
    ],
    [
      'photographer, client, clients, exposure for, unpaid, free, invoice, shoot, photo shoot, photoshoot, booked, studio, flash, model release, for exposure',
      {
        'open-question': "What do people never see about a photographer's job?",
        'name-one': 'Name one photographer who made you pick up a camera.',
      },
    ],
    [
      'drone, double exposure, shutter speed, f-stop, iso, light meter, exposure, exif, rule of thirds, composition, manual mode, auto',
      {
        'open-question': 'Which photography rule do you break on purpose?',
        'tell-me': 'Tell me what made your pictures better, other than a new camera.',
      },
    ],
    [
      'food, plate, coffee, cake, flat lay, dinner, tulip, flower, flowers, garden, macro',
      {
        'open-question': 'What do you always photograph before you touch it?',
        'tell-me': 'Tell me what you have far too many pictures of.',
      },
    ],
  ],
  is: [
    "Got the film back from the lab. Half of it is my thumb. The other half is the best thing I've ever shot.",
    'Left the lens cap on for the whole first dance. Nobody tells you this about wedding photography.',
    'Sold every zoom lens I own and kept the 35mm. I have never been happier.',
    'The best camera is the one that nobody is pulling faces at.',
    'Golden hour on the estuary this evening. No filter, two midges.',
    'Tip for street photography: wear boring shoes and stay in one place for an hour.',
  ],
  isNot: [
    ['Picture this: a meeting that ends early.', 'work'],
    ['Turn your camera off if you need to. Nobody has ever been promoted for nodding on Zoom.', 'meetings'],
    ['We took a shot on a candidate with no degree and it paid off.', 'hiring'],
  ],
};
