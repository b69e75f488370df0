/** The fields of life for which there are words; the order does not matter. */
import { accessibility } from './accessibility.ts';
import { accounting } from './accounting.ts';
import { agile } from './agile.ts';
import { ai } from './ai.ts';
import { americanFootball } from './american-football.ts';
import { babiesAndToddlers } from './babies-and-toddlers.ts';
import { baking } from './baking.ts';
import { beach } from './beach.ts';
import { beauty } from './beauty.ts';
import { beekeeping } from './beekeeping.ts';
import { birds } from './birds.ts';
import { boardGames } from './board-games.ts';
import { boats } from './boats.ts';
import { bureaucracy } from './bureaucracy.ts';
import { careWork } from './care-work.ts';
import { careers } from './careers.ts';
import { carsAndMotorbikes } from './cars-and-motorbikes.ts';
import { cats } from './cats.ts';
import { children } from './children.ts';
import { climateAndEnergy } from './climate-and-energy.ts';
import { climbing } from './climbing.ts';
import { coffeeAndTea } from './coffee-and-tea.ts';
import { collecting } from './collecting.ts';
import { comedy } from './comedy.ts';
import { community } from './community.ts';
import { conferences } from './conferences.ts';
import { construction } from './construction.ts';
import { cooking } from './cooking.ts';
import { councilAndStreets } from './council-and-streets.ts';
import { cricket } from './cricket.ts';
import { customerSupport } from './customer-support.ts';
import { cycling } from './cycling.ts';
import { dance } from './dance.ts';
import { data } from './data.ts';
import { design } from './design.ts';
import { dogs } from './dogs.ts';
import { drawingAndPainting } from './drawing-and-painting.ts';
import { drinks } from './drinks.ts';
import { eatingOut } from './eating-out.ts';
import { email } from './email.ts';
import { faithAndFestivals } from './faith-and-festivals.ts';
import { farming } from './farming.ts';
import { fashion } from './fashion.ts';
import type { Field } from './field.ts';
import { filmsAndShows } from './films-and-shows.ts';
import { fieldFinder } from './find-field.ts';
import { fishing } from './fishing.ts';
import { fitness } from './fitness.ts';
import { food } from './food.ts';
import { football } from './football.ts';
import { foraging } from './foraging.ts';
import { freelancing } from './freelancing.ts';
import { friends } from './friends.ts';
import { gadgets } from './gadgets.ts';
import { gameMaking } from './game-making.ts';
import { gardening } from './gardening.ts';
import { habits } from './habits.ts';
import { health } from './health.ts';
import { hiking } from './hiking.ts';
import { hiring } from './hiring.ts';
import { home } from './home.ts';
import { horses } from './horses.ts';
import { houseplants } from './houseplants.ts';
import { jobHunting } from './job-hunting.ts';
import { kindnessOfStrangers } from './kindness-of-strangers.ts';
import { knittingAndSewing } from './knitting-and-sewing.ts';
import { language } from './language.ts';
import { law } from './law.ts';
import { leading } from './leading.ts';
import { listeningToMusic } from './listening-to-music.ts';
import { logistics } from './logistics.ts';
import { makingMusic } from './making-music.ts';
import { manufacturing } from './manufacturing.ts';
import { marketing } from './marketing.ts';
import { martialArts } from './martial-arts.ts';
import { meetings } from './meetings.ts';
import { money } from './money.ts';
import { motorsport } from './motorsport.ts';
import { museumsAndHeritage } from './museums-and-heritage.ts';
import { neighbors } from './neighbors.ts';
import { newsAndPolitics } from './news-and-politics.ts';
import { nostalgia } from './nostalgia.ts';
import { office } from './office.ts';
import { openSource } from './open-source.ts';
import { operations } from './operations.ts';
import { parentsAndGrandparents } from './parents-and-grandparents.ts';
import { pets } from './pets.ts';
import { phonesAndScreens } from './phones-and-screens.ts';
import { photography } from './photography.ts';
import { podcastsAndVideos } from './podcasts-and-videos.ts';
import { pottery } from './pottery.ts';
import { product } from './product.ts';
import { publicTransport } from './public-transport.ts';
import { puzzlesAndQuizzes } from './puzzles-and-quizzes.ts';
import { reading } from './reading.ts';
import { relationships } from './relationships.ts';
import { research } from './research.ts';
import { roleplayingGames } from './roleplaying-games.ts';
import { running } from './running.ts';
import { sales } from './sales.ts';
import { scienceAndSpace } from './science-and-space.ts';
import { seasons } from './seasons.ts';
import { security } from './security.ts';
import { shopping } from './shopping.ts';
import { siblingsAndFamilyLife } from './siblings-and-family-life.ts';
import { skiing } from './skiing.ts';
import { sky } from './sky.ts';
import { sleepAndMornings } from './sleep-and-mornings.ts';
import { smallShops } from './small-shops.ts';
import { socialMedia } from './social-media.ts';
import { software } from './software.ts';
import { sport } from './sport.ts';
import { startups } from './startups.ts';
import { studying } from './studying.ts';
import { swimming } from './swimming.ts';
import { teaching } from './teaching.ts';
import { theatre } from './theatre.ts';
import { trades } from './trades.ts';
import { trains } from './trains.ts';
import { travel } from './travel.ts';
import { videoGames } from './video-games.ts';
import { weather } from './weather.ts';
import { weddings } from './weddings.ts';
import { wildlife } from './wildlife.ts';
import { woodworkAndDiy } from './woodwork-and-diy.ts';
import { workload } from './workload.ts';
import { writing } from './writing.ts';

export const fields: readonly Field[] = [
  accessibility,
  accounting,
  agile,
  ai,
  americanFootball,
  babiesAndToddlers,
  baking,
  beach,
  beauty,
  beekeeping,
  birds,
  boardGames,
  boats,
  bureaucracy,
  careWork,
  careers,
  carsAndMotorbikes,
  cats,
  children,
  climateAndEnergy,
  climbing,
  coffeeAndTea,
  collecting,
  comedy,
  community,
  conferences,
  construction,
  cooking,
  councilAndStreets,
  cricket,
  customerSupport,
  cycling,
  dance,
  data,
  design,
  dogs,
  drawingAndPainting,
  drinks,
  eatingOut,
  email,
  faithAndFestivals,
  farming,
  fashion,
  filmsAndShows,
  fishing,
  fitness,
  food,
  football,
  foraging,
  freelancing,
  friends,
  gadgets,
  gameMaking,
  gardening,
  habits,
  health,
  hiking,
  hiring,
  home,
  horses,
  houseplants,
  jobHunting,
  kindnessOfStrangers,
  knittingAndSewing,
  language,
  law,
  leading,
  listeningToMusic,
  logistics,
  makingMusic,
  manufacturing,
  marketing,
  martialArts,
  meetings,
  money,
  motorsport,
  museumsAndHeritage,
  neighbors,
  newsAndPolitics,
  nostalgia,
  office,
  openSource,
  operations,
  parentsAndGrandparents,
  pets,
  phonesAndScreens,
  photography,
  podcastsAndVideos,
  pottery,
  product,
  publicTransport,
  puzzlesAndQuizzes,
  reading,
  relationships,
  research,
  roleplayingGames,
  running,
  sales,
  scienceAndSpace,
  seasons,
  security,
  shopping,
  siblingsAndFamilyLife,
  skiing,
  sky,
  sleepAndMornings,
  smallShops,
  socialMedia,
  software,
  sport,
  startups,
  studying,
  swimming,
  teaching,
  theatre,
  trades,
  trains,
  travel,
  videoGames,
  weather,
  weddings,
  wildlife,
  woodworkAndDiy,
  workload,
  writing,
];

/** Which of them a draft is about. */
export const findFields = fieldFinder(fields);
