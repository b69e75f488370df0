/** Software that belongs to everybody, and those who look after it. */
import type { Field } from './field.ts';

export const openSource: Field = {
  name: 'open source',
  words:
    'open source, open-source, opensource, open sourced, open sourcing, foss, floss, free software, libre software, maintainer, project maintainer, core team, core contributor, contributor, contributing guide, good first issue, first contribution, hacktoberfest, issue tracker, bug report, stale bot, github issue, github star, github sponsor, github sponsors, open collective, bus factor, burnt out maintainer, gpl, agpl, lgpl, mit license, mit licence, apache license, bsd license, copyleft, relicense, permissive license, software license, code of conduct, semver, semantic versioning, package registry, crates io, pypi, npm package, upstream, linux foundation, apache foundation, mozilla, debian maintainer, fosdem, gnome, kde, libreoffice, forgejo, codeberg, gitea, sourcehut, release notes, fork it, hard fork, first pull request, unpaid maintainer, relicensed, mit licensed, open-sourced, open-sourcing, open source maintainer, open source project, floss software, maintainers, co-maintainer, contributor guide, contributors file, first-time contributor, help wanted label, pull request, pull requests, merged my pr, merged a pr, merge request, merged upstream, upstream patch, upstreamed, downstream distro, github, github stars, github issues, github repo, github discussions, github actions workflow, gitlab, sourceforge, repo stars, 1k stars, 10k stars, readme, contributing md, changelog, changelogs, issue template, issue triage, triage issues, stalebot, dependabot, renovate bot, breaking change, breaking changes, release candidate, point release, npm install, npm audit, left-pad, leftpad, rubygems, packagist, maven central, homebrew formula, dependency hell, transitive dependency, supply chain attack, xz backdoor, xz utils, log4j, log4shell, heartbleed, openssl, curl project, daniel stenberg, linus torvalds, torvalds, stallman, richard stallman, gnu, linux kernel, kernel maintainer, kernel patch, kernel mailing list, lkml, mailing list patch, linux, linux desktop, linux distro, distro, distros, ubuntu, debian, debian packager, fedora linux, fedora project, arch linux, archlinux, btw i use, i use arch, nixos, nix flakes, gentoo, opensuse, linux mint, pop os, alpine linux, freebsd, openbsd, netbsd, haiku os, gnome desktop, gnome shell, kde plasma, xfce, i3wm, sway wm, hyprland, wayland, x11, systemd, pipewire, flatpak, flathub, snap package, appimage, package maintainer, packager, aur, apt-get, dotfiles, neovim, vim plugin, emacs, org-mode, openoffice, gimp, inkscape, krita, blender foundation, kdenlive, audacity project, vlc, videolan, ffmpeg, handbrake, firefox, thunderbird, signal foundation, nextcloud, owncloud, jellyfin, home assistant, openstreetmap, osm mapper, qgis, wikipedia editor, wikimedia, wikidata, mediawiki, mastodon server, fediverse, activitypub, matrix server, postgres project, postgresql, sqlite, redis fork, valkey, opentofu, elasticsearch licence, opensearch, apache software, apache licence, gplv3, bsd licence, mpl, permissive licence, licence change, license change, relicensing, source-available, source available, bsl licence, business source license, open core, open-core, cla signing, contributor license agreement, dco sign-off, hostile fork, forked the project, soft fork, bdfl, rfc process, governance model project, fiscal host, opencollective, tidelift, ko-fi sponsors, sponsor maintainers, pay maintainers, maintainer burnout, unpaid maintainers, volunteer maintainers, fund open source, sovereign tech fund, nlnet, numfocus, cncf, software freedom, free software foundation, fsf, eff, fsfe, open source initiative, osi approved, linuxcon, all things open, gsoc, outreachy, nadia eghbal, cathedral and bazaar, nebraska xkcd, xkcd 2347, self-host, self-hosted, self-hosting, selfhosted, homelab',
  hints:
    'fork, forked, issue, issues, maintain, license, licence, star, stars, repo, repository, commit, merge, patch, release, community, sponsor, donate, donation, volunteer, library, package, dependency, unpaid, contribute, contribution, project, download, downloads, freely, docs, contributed, contributions, contributors, commits, committer, merged, repos, libraries, dependencies, packages, licensed, sponsors, sponsorship, documentation, patches, released, version, bug, bugs, plugin, volunteers, kernel, docker, rust, backwards compatible, deprecate, deprecated, triage, maintained, typo, vim, git, source, free, python, javascript',
  any: {
    'open-question': 'Which small project would you miss most if its maintainer stopped?',
    'name-one': 'Name one maintainer who deserves a thank-you today.',
    'tell-me': 'Tell me about the first issue you ever opened.',
    'fill-in-the-blank': '"Half the internet depends on ____, and one person maintains it." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What was the first thing you ever contributed?',
      'name-one': 'Name one project that made you feel welcome.',
    },
    mishap: {
      'open-question': 'What would make you walk away from a project?',
      'tell-me': 'Tell me what an issue should never begin with.',
    },
    opinion: { 'open-question': 'Who should pay for the software that everybody uses?' },
    tip: { 'open-question': "What's the most useful thing you've seen in a README?" },
    news: { 'open-question': 'What makes you star a project, and what makes you use it?' },
    plan: { 'open-question': 'What makes a project easy to start contributing to?' },
    change: { 'open-question': 'Which license would you pick today, and why?' },
  },
  subjects: [
    [
      'first contribution, first pull request, typo, good first issue, hacktoberfest, contribute, contributing guide, contribution, readme, newcomer',
      {
        'open-question': 'What was the first thing you ever contributed?',
        'name-one': 'Name one project that made you feel welcome.',
      },
    ],
    [
      'maintainer, unpaid maintainer, project maintainer, maintain, maintaining, burnt out maintainer, burnout, burned out, weekends, free time, for free, evenings, say no, saying no, no politely',
      {
        'open-question': 'What would make you walk away from a project?',
        'name-one': 'Name one maintainer who deserves a thank-you today.',
      },
    ],
    [
      'issue, issues, github issue, bug report, issue tracker, this is trash, entitled, rude, any update, reproduction, duplicate, stale bot, closed',
      {
        'open-question': 'What should an issue never begin with?',
        'fill-in-the-blank': '"Closing this because ____." Fill it in.',
      },
    ],
    [
      'pull request, pr, merge, merged, review, reviewed, rebase, patch, diff, commit',
      {
        'open-question': 'What gets a pull request merged fast?',
        'tell-me': 'Tell me about the pull request that waited longest.',
      },
    ],
    [
      'release, version 2, release notes, changelog, semver, semantic versioning, breaking change, tagged, shipped',
      {
        'open-question': 'How long did your first 1.0 take?',
        'tell-me': 'Tell me what you look for first in release notes.',
      },
    ],
    [
      'license, licence, mit license, mit licence, gpl, agpl, lgpl, apache license, bsd license, copyleft, relicense, relicensed, permissive license, software license, mit',
      {
        'open-question': 'Which license would you pick today, and why?',
        'tell-me': 'Tell me about the license you regret.',
      },
    ],
    [
      'fork, forked, fork it, hard fork, hostile fork, community fork, drama',
      {
        'open-question': 'Which fork turned out better than the original?',
        'tell-me': 'Tell me about a fork of yours that was worth it.',
      },
    ],
    [
      'sponsor, sponsors, github sponsor, github sponsors, open collective, donate, donation, patreon, funding, paid, money, fund, grant, invoice, tip jar',
      {
        'open-question': 'Who should pay for the software that everybody uses?',
        'name-one': 'Name one project that you pay for, or should.',
      },
    ],
    [
      'star, stars, github star, downloads, trending, users, first user, stargazers',
      {
        'open-question': 'What makes you star a project, and what makes you use it?',
        'tell-me': 'Tell me how you found out that a stranger used your code.',
      },
    ],
    [
      'dependency, dependencies, npm package, npm, pypi, crates io, package registry, package, library, left-pad, leftpad, bus factor, lock file, vulnerability',
      {
        'open-question': 'Which small package would you miss most if its maintainer stopped?',
        'fill-in-the-blank': '"Half the internet depends on ____, and one person maintains it." Fill it in.',
      },
    ],
    [
      'documentation, docs, tutorial, wiki, comment, example, getting started',
      {
        'open-question': "Which project has docs that you'd read for fun?",
        'tell-me': "Tell me the most useful thing you've seen in a README.",
      },
    ],
    [
      'code of conduct, community, contributor, contributors, moderation, discord, mailing list, irc, forum, core team, core contributor, governance, volunteer',
      {
        'open-question': "What makes a project's community a good one?",
        'tell-me': 'Tell me who first answered your question online.',
      },
    ],
    [
      'linux, gnome, kde, libreoffice, mozilla, firefox, debian maintainer, desktop, switched, thunderbird, distro, free software, libre software',
      {
        'open-question': 'Which open source app do you use every day?',
        'choice-question': 'GNOME, KDE or something nobody has heard of?',
      },
    ],
    [
      'codeberg, forgejo, gitea, sourcehut, gitlab, moved to, self-host, migrate, mirror, github',
      { 'open-question': 'Where does your code live these days?' },
    ],
    [
      'fosdem, conference, meetup, sticker, stickers, talk, hallway, hackathon, brussels',
      {
        'open-question': "What's the best sticker on your laptop?",
        'name-one': "Name one maintainer you'd buy a beer.",
      },
    ],
    [
      'side project, weekend project, scratch, itch, abandoned, archive, archived, old repo, hobby project, unmaintained',
      {
        'open-question': "What's in your oldest repo that still runs?",
        'tell-me': 'Tell me how you know that a project is finished.',
      },
    ],
    [
      'company, enterprise, employer, big tech, corporate, cla, rug pull, vc, open core, startup',
      {
        'open-question': 'Which company gives back as much as it takes?',
        'tell-me': "Tell me what you'd ask of a company that builds on your code.",
      },
    ],
    [
      'open source, open-source, opensource, open sourced, open sourcing, made public, public repo, source code, open up',
      {
        'open-question': 'What have you made that the world should have the source of?',
        'name-one': 'Name one program that you wish was open source.',
      },
    ],
  ],
  is: [
    'Being an open source maintainer is mostly saying no politely, for free, to people with a job.',
    'My first contribution to a project was a typo in a README. The maintainer merged it in four minutes and I told my whole family.',
    'We have relicensed from AGPL to MIT. Nobody got hurt.',
    'Someone opened an issue titled "this is trash" and then asked for a feature request in the comments. The maintainer said no.',
    'Version 2.0 of our open-source calendar is out: 31 contributors, three years, no investors.',
  ],
  isNot: [
    ['The open road, a full tank and no source of music except my brother.', 'a drive'],
    ['My driving license expired and the office needs six weeks to issue a new one.', 'a driving licence'],
  ],
};
