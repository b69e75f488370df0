/** Writing code, and reading what others wrote. */
import type { Field } from './field.ts';

export const software: Field = {
  name: 'software',
  words:
    'coding, programming, programmer, software, software engineer, software developer, developer, backend, back-end, frontend, front-end, full stack, codebase, code review, source code, lines of code, legacy code, clean code, spaghetti code, refactor, refactoring, pull request, git, github, gitlab, rebase, merge conflict, commit message, monorepo, compiler, parser, debugger, debug, debugging, stack trace, segfault, null pointer, race condition, off by one, memory leak, unit test, integration test, test suite, flaky test, test coverage, tdd, ci pipeline, github actions, jenkins, javascript, typescript, python, java, kotlin, golang, rustlang, haskell, elixir, ruby on rails, rails app, django, laravel, php, perl, cobol, fortran, wordpress plugin, react component, react app, vuejs, svelte, nextjs, nodejs, npm, webpack, css, flexbox, html, htmx, yaml, json, regex, api, rest api, graphql, endpoint, sdk, microservice, monolith, dependencies, moment js, tech debt, technical debt, hotfix, breaking change, release candidate, feature flag, vim, neovim, emacs, vscode, vs code, intellij, stack overflow, leetcode, hello world, side-effect, null check, firmware, zig, open a pr, dev environment, codegen, localhost, it compiles, timezone bug, unicode, documentation, readme, style guide, tabs vs spaces, fizzbuzz, advent of code, hackathon, web dev, web development, shipped v2, shipped v3, on my machine, c programming, changelog, dark mode, docs, build time, load time, bundle size, software architect, tailwind css, software architecture, git blame, npm install, kernel, kernel panic, arch btw, gentoo, bsd, shell script, zsh, tmux, visual studio, jetbrains, pycharm, xcode, sublime text, vibe-coded, python script, pip install, virtualenv, poetry lock, pytest, flask app, fastapi, numpy, jupyter notebook, node js, node modules, yarn lock, pnpm, deno, vite, eslint, prettier config, biome linter, react hook, useeffect, next js, sveltekit, angular app, solidjs, jquery, tailwindcss, css grid, centre a div, center a div, div soup, html form, rust compiler, borrow checker, cargo build, segmentation fault, nullpointerexception, dereference, undefined is not, off-by-one, mutex, garbage collector, garbage collection in, stacktrace, stackoverflow, heisenbug, edge cases, regexes, regular expression, regular expressions, cron, crontab, unix timestamp, timezones, time zones bug, daylight saving bug, leap year bug, utf-8, emoji bug, xml, toml, csv parser, compilers, bytecode, webassembly, wasm, llvm, assembly language, erlang, monad, monads, clojure, lisp, swiftui, objective-c, c sharp, dotnet, spring boot, jvm, haskell compiler, ocaml, git commit, git push, git rebase, git bisect, git stash, force push, force pushed, force-push, merge conflicts, merge queue, feature branch, main branch, pull requests, code reviews, code reviewer, lgtm, nitpick in review, commit messages, bitbucket, monorepos, repos, breaking changes, dependency hell, dependency update, dependabot, transitive dependency, left-pad, legacy codebase, legacy system, code base, refactored, big rewrite, dead code, deleted lines, magic number, cache invalidation, naming variables, variable names, variable name, camelcase, snake case, tabs versus spaces, spaces not tabs, code comment, todo comment, docstring, unit tests, integration tests, flaky tests, end-to-end tests, e2e tests, code coverage, test-driven, playwright test, cypress test, selenium, snapshot test, qa engineer, qa team, regression test, green build, build pipeline, build failed, failing build, builds locally, works on my, deploys, deploying, feature flags, canary deploy, staging environment, staging server, dockerfile, pulumi, lambda function, us-east-1, vercel, netlify, heroku, paged at, outages, blameless, root cause analysis, incident channel, observability, sentry, opentelemetry, logging level, print debugging, console log, printf, debugged, breakpoint, rubber duck, rubber ducking, duck debugging, kafka, rabbitmq, query plan, n 1 query, orm, database index, database migration, dropped the database, dropped the table, foreign key, primary key, nosql, duckdb, clickhouse, snowflake warehouse, grpc, api endpoint, webhook, webhooks, websocket, cors, cors error, oauth, jwt, http status, 500 error, its always dns, microservices, event-driven, serverless, idempotent, eventual consistency, cap theorem, binary tree, binary search, linked list, hash map, hashmap, recursion, coding interview, code golf, devs, developers, web developer, full-stack, fullstack, software dev, software engineers, software engineering, staff engineer, principal engineer, senior engineer, junior dev, senior dev, junior developer, tech lead, programmers, programming language, coder, coders, coded, coding bootcamp, codepen, replit, low-code, no-code, arduino, selfhosted, bootloader, driver update, blue screen, windows update, api docs, scrum, fira code, hacker news, advent calendar coding, commit history, squash commits, git history, linter, linting, static analysis, type checker, type safety, typed language, strict mode',
  hints:
    'code, bug, bugs, branch, merge, commit, library, framework, function, loop, variable, class, script, tool, app, rust, ruby, swift, react, rails, node, test, deploy, build, engineer, junior, senior, production, repo, pr, ide, terminal, shell, cli, release, ship, feature, query, cache, bundle, plugin, timezone, typo, algorithm, types, edge case, website, web, stack, beta, version, wiki, scratch, parse, emulator, tailwind, interpreter, semicolon, old git, miserable git, daft git, grumpy git, property developer, housing developer, fix, fixed, tests, released, shipped, shipping, merged, server, servers, database, array, string, package, config, command, editor, keyboard, log, crash, crashed, error, errors, exception, staging, queue, thread, migration, latency, cloud, container, cluster, engineers, tickets, ticket, sprint, standup, features, legacy, pipeline, backup, restart, reboot, laptop, monitor, tab, tabs, spaces, loading, patch, prompt, llm, agent, agents, indentation, benchmark',
  any: {
    'open-question': "What's the oldest code of yours that still runs somewhere?",
    'fill-in-the-blank': '"Nobody on the team dares to touch ____." Fill it in.',
    'name-one': 'Name one language feature you miss everywhere else.',
    'tell-me': 'Tell me the best comment you ever found in a codebase.',
  },
  after: {
    win: {
      'open-question': 'Which fix are you proudest of, even though nobody noticed?',
      'tell-me': "Tell me about the code you'd frame and hang on a wall.",
    },
    mishap: {
      'open-question': 'Which error message do you never want to see again?',
      'fill-in-the-blank': '"It all worked until somebody changed ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which coding rule did you stop following?',
      'unpopular-opinion': "What's your unpopular opinion about code?",
    },
    tip: { 'open-question': 'Which habit has saved you the most debugging?' },
    news: { 'open-question': 'What makes you try a new tool, and what makes you close the tab?' },
    plan: { 'open-question': 'What do you always set up first in a new project?' },
    change: { 'open-question': "If you've done a big rewrite, what would you have kept?" },
    scene: { 'open-question': "What's the funniest comment you've found in a codebase?" },
  },
  subjects: [
    [
      'timezone, timezone bug, daylight saving, date, dates, utc, leap year, unicode, encoding, emoji, csv',
      { 'open-question': "What's the cruelest thing a date or a time zone has done to you?" },
    ],
    [
      'semicolon, typo, yaml, comma, whitespace, indentation, missing bracket, off by one, null pointer, null check, config, spelling',
      {
        'open-question': "What's the smallest typo that cost you the most hours?",
        'fill-in-the-blank': '"Six hours, and it was a missing ____." Fill it in.',
      },
    ],
    [
      'shipped v2, shipped v3, breaking change, release, release candidate, release notes, beta, version, launch, shipped, ship, upgrade, upgraded, migration, migrate, deprecate, dark mode',
      {
        'open-question': 'What makes you upgrade, and what makes you wait?',
        'tell-me': 'Tell me what I should fix first.',
      },
    ],
    [
      'bug, bugs, debug, debugging, debugger, stack trace, segfault, race condition, memory leak, reproduce, cannot reproduce, heisenbug, edge case, works on my, on my machine, fixed',
      {
        'open-question': "What's the bug you still tell people about?",
        'tell-me': 'Tell me your strangest bug.',
      },
    ],
    [
      'console log, printf, print statement, rubber duck, breakpoint, log, logs',
      {
        'choice-question': 'Debugger or print statements?',
        'open-question': 'What does your rubber duck know by now?',
      },
    ],
    [
      'code review, pull request, open a pr, pr, reviewer, approve, approved, lgtm, nit, comment, nitpick',
      {
        'open-question': "What's the best comment you ever got in a code review?",
        'fill-in-the-blank': '"LGTM, but please never again ____." Fill it in.',
      },
    ],
    [
      'git blame, git, rebase, merge, merge conflict, branch, force push, github, gitlab, stash, cherry pick',
      { 'open-question': "What's the worst thing you've ever done with git, and did you get out?" },
    ],
    [
      'commit, commit message, wip, fix, final fix, squash, history',
      {
        'open-question': "What's the most honest commit message you've ever written?",
        'fill-in-the-blank': '"My last ten commits all say ____." Fill it in.',
      },
    ],
    [
      'deleted, delete, deleted lines, lines of code, removed, dead code, simplify, simpler',
      {
        'open-question': "What's the most code you ever deleted in one go?",
        'tell-me': 'Tell me about the code you were happiest to delete.',
      },
    ],
    [
      'legacy code, legacy, rewrite, rewriting, rewrote, monolith, cobol, fortran, perl, mainframe, spaghetti code, inherited, old code, years old, who wrote',
      {
        'open-question': "What's the oldest code you've ever kept alive?",
        'name-one': 'Name one rewrite that was worth it.',
      },
    ],
    [
      'tech debt, technical debt, todo, todo comment, workaround, hack, temporary, quick fix, refactor, refactoring, clean code',
      {
        'open-question': 'What\'s the oldest "temporary" fix you know of?',
        'fill-in-the-blank': '"// Temporary: ____, since 2019." Fill it in.',
      },
    ],
    [
      'deploy, deployed, friday, production, prod, rollback, hotfix, on call, pager, outage, staging, incident, down',
      {
        'open-question': "What's the worst thing you ever put into production?",
        'choice-question': 'Do you deploy on a Friday, or never?',
      },
    ],
    [
      'unit test, integration test, test, tests, test suite, flaky test, test coverage, tdd, ci, ci pipeline, github actions, jenkins, pipeline, green, coverage, mock',
      {
        'open-question': 'Which test has saved you most often?',
        'choice-question': 'Do you fix a flaky test, or run it again?',
      },
    ],
    [
      'build time, load time, bundle size, slow, faster, performance, compile, compiler, it compiles, milliseconds, cache, optimize, optimise, profiler',
      {
        'open-question': "What's the easiest speedup you ever found?",
        'fill-in-the-blank': '"It got ten times faster when I removed ____." Fill it in.',
      },
    ],
    [
      'documentation, docs, readme, wiki, confluence, runbook, style guide, changelog, manual, comments, man page',
      {
        'open-question': 'Whose documentation do you actually enjoy reading?',
        'name-one': 'Name one page that every project should have.',
      },
    ],
    [
      'from scratch, scratch, emulator, interpreter, parser, firmware, zig, by hand, toy, weekend project, side project, raspberry pi, homelab, home server, advent of code, hackathon, keyboard',
      {
        'open-question': 'What did you build just to see how it works?',
        'fill-in-the-blank': '"I still do not understand ____." Fill it in.',
      },
    ],
    [
      'dependencies, dependency, npm, npm install, package, packages, moment js, library, left-pad, framework, webpack, plugin, open source, maintainer, log4j, wordpress plugin',
      {
        'open-question': 'Which dependency would you be most scared to lose?',
        'name-one': 'Name one small library that deserves more thanks.',
      },
    ],
    [
      'naming, name, named, variable, variables, function name, temp, foo, data2, constant',
      {
        'open-question': "What's the worst variable name you've ever found?",
        'fill-in-the-blank': '"I once named a variable ____." Fill it in.',
      },
    ],
    [
      'vim, neovim, emacs, vscode, vs code, intellij, ide, editor, tabs vs spaces, tabs, spaces, terminal, shell, theme, font, shortcut, dotfiles, setup',
      {
        'open-question': 'Which shortcut could you not work without?',
        'name-one': "Name one editor habit you'll never change.",
      },
    ],
    [
      'css, flexbox, center a div, html, div, frontend, front-end, tailwind, tailwind css, htmx, react, react component, vuejs, svelte, nextjs, browser, safari, pixel, z-index, web dev, web development, website, react app',
      {
        'open-question': 'What in CSS still surprises you every time?',
        'name-one': 'Name one site you open the inspector on out of envy.',
      },
    ],
    [
      'regex, regular expression, sql, query, database, index, migration script, postgres, join, excel, script, cron',
      {
        'open-question': "What's the most useful ten lines you ever wrote?",
        'fill-in-the-blank': '"I solved it with a regex, and now ____." Fill it in.',
      },
    ],
    [
      'api, rest api, graphql, endpoint, sdk, json, rate limit, status code, webhook, microservice, architecture, software architecture, kubernetes',
      { 'open-question': 'Which API is a joy to use, and which makes you swear?' },
    ],
    [
      'junior, junior dev, senior, senior dev, intern, bootcamp, first job, learn to code, learning, self-taught, hello world, leetcode, fizzbuzz, interview, mentor, impostor syndrome',
      {
        'open-question': 'What do you wish somebody had told you in your first year of coding?',
        'tell-me': 'Tell me about the first program you ever wrote.',
      },
    ],
    [
      'estimate, estimates, sprint, story points, standup, stand-up, jira, ticket, requirements, meeting, scrum, scope',
      {
        'open-question': 'What\'s the longest "five-minute change" you ever made?',
        'fill-in-the-blank': '"It was a small change, and it took ____." Fill it in.',
      },
    ],
    [
      'copilot, chatgpt, claude, ai, ai-generated, cursor, vibe coding, vibe coded, autocomplete, codegen, stack overflow, copy paste',
      {
        'open-question': 'What would you never let a machine write for you?',
        'tell-me': 'Tell me the last thing you looked up for the hundredth time.',
      },
    ],
    [
      'php, java, javascript, typescript, python, rust, rustlang, golang, kotlin, haskell, elixir, ruby, ruby on rails, rails app, django, laravel, c programming, language, swift, dead language',
      {
        'open-question': 'Which language would you write for fun if nobody paid you?',
        'name-one': 'Name one language that is better than its reputation.',
      },
    ],
  ],
  is: [
    'I built a keyboard firmware in Zig and learned that debouncing is an art form.',
    'Spent the whole day debugging a timezone issue. The issue was that I was in the wrong timezone.',
    'Deleted 900 lines of TypeScript today and every test still passes. Best day of the month.',
    'Junior devs apologise too much in code review. Your pull request is fine. Mine was worse.',
    'git blame says it was me. git blame is always me.',
    'Spent six hours debugging and it was a missing semicolon in a YAML file that should not even have semicolons.',
    'Three years after everybody told me PHP was dead, I still get paid to write it.',
    'Thinking of learning Kotlin this winter. My side thing is still one big Java class.',
  ],
  isNot: [
    ['Use the code BREAD10 for ten percent off every loaf this weekend.', 'a discount'],
    ['The library branch on our street now lends drills.', 'a library'],
    ['The dress code said smart casual. I wore a cardigan with a duck on it.', 'clothes'],
  ],
};
