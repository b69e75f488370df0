/** Papers, grants, labs and the reviewers who read them. */
import type { Field } from './field.ts';

export const research: Field = {
  name: 'research',
  words:
    'phd, phd student, phd thesis, my thesis, thesis, postdoc, post-doc, tenure track, tenure-track, academia, academic, academic twitter, professor, principal investigator, my supervisor, dissertation committee, preprint, arxiv, biorxiv, peer review, peer-review, peer reviewed, reviewer two, our paper, my paper, new paper, paper accepted, paper is out, paper got accepted, first author, co-author, corresponding author, camera-ready, desk reject, desk rejected, revise and resubmit, grant proposal, grant application, grant writing, grant deadline, my grant, research grant, nsf, ukri, erc, h-index, google scholar, zotero, overleaf, latex table, literature review, systematic review, meta-analysis, replication crisis, open access, elsevier, springer, our lab, my lab, lab meeting, lab book, lab bench, pipette, pcr, western blot, petri dish, cell culture, mass spec, fieldwork, field notes, dataset doi, ethics approval, ethics board, informed consent, research assistant, research group, researcher, phdlife, phdchat, academicchatter, scholarly, reviewer says, other reviewer, the reviewers, reviewer comment, reviewers comments, reviewer wants, reviewer asked, my viva, passed my viva, viva tomorrow, thesis defense, left academia, leaving academia, postdoctoral, doctoral, doctoral student, doctoral researcher, doctorate, phd candidate, phd supervisor, phd viva, phd defense, phd defence, phd life, my phd, grad student, grad school, graduate school, graduate student, my advisor, dissertation, early career researcher, early-career researcher, associate professor, assistant professor, adjunct professor, adjunct, full professor, adjuncting, faculty position, faculty meeting, faculty job, research fellow, research fellowship, marie curie, leverhulme, wellcome trust, wellcome, nih, r01, horizon europe, epsrc, ahrc, esrc, bbsrc, darpa, ref submission, impact factor, journal impact, journal club, journal article, journal editor, special issue, predatory journal, predatory journals, mdpi, frontiers journal, plos one, sci-hub, jstor, pubmed, scopus, web of science, orcid, researchgate, medrxiv, psyarxiv, ssrn, osf, preregistration, preregistered, pre-registered, registered report, replication study, failed to replicate, reproducibility, p-hacking, p hacking, effect size, null result, null results, null hypothesis, control group, randomised controlled, randomized controlled, double-blind, placebo, longitudinal study, cohort study, rstudio, spss, nvivo, stata, matlab, mendeley, endnote, bibtex, citation style, citation manager, latex, supplementary material, supplementary materials, minor revisions, major revisions, minor corrections, major corrections, revise-and-resubmit, desk rejection, reviewer one, reviewer three, reviewer number two, peer reviewer, conference paper, conference poster, conference abstract, academic conference, academic writing, academic publishing, publish or perish, book chapter deadline, literature search, annotated bibliography, bibliography, footnotes, endnotes, et al, archival, primary source, primary sources, ethnography, ethnographer, ethnographic, anthropologist, sociologist, qualitative, quantitative, interview transcripts, focus group, thematic analysis, research question, research questions, research design, research software, research data, data management plan, irb, irb approval, ethics committee, centrifuge, agarose, gel electrophoresis, crispr, fruit flies, drosophila, c elegans, zebrafish, lab mice, lab mouse, fume hood, lab coat, lab manager, lab tech, lab technician, microtubes, eppendorf, pipetting, incubator in the, pipette tips, buffer solution, antibody, confocal, electron microscope, sequencing run, nanopore, beamtime, telescope time, citation count, most cited, reviewer deadline, independent researcher, citizen science',
  hints:
    'research, paper, papers, study, experiment, lab, data, results, reviewer, reviewers, review, authors, published, accepted, rejected, rejection, resubmit, grant, funding, abstract, figure, supervisor, hypothesis, sample, participants, university, science, statistics, method, methods, archive, archives, chapter, footnote, defended, submitted, tenure, viva, fellowship, citation, citations, cited, cite, journal, journals, conference, poster, editor, revisions, corrections, resubmission, co-authors, advisor, cohort, correlation, significant, dataset, datasets, survey, respondents, interviews, transcripts, hypotheses, replicate, replication, faculty, department, campus, scholar, scholars, theory, literature, manuscript, submission, deadline, nature, findings, field site, microfilm, special collections',
  any: {
    'open-question': "What's the finding in your field that nobody outside believes?",
    'tell-me': 'Tell me the footnote you are proudest of.',
    'fill-in-the-blank': '"Reviewer 2 thinks that I should ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you do the day it was finally accepted?',
      'tell-me': 'Tell me about the paper that took you the longest.',
    },
    mishap: {
      'open-question': "What's the best line a reviewer has ever written to you?",
      'tell-me': 'Tell me the experiment that failed in the most interesting way.',
    },
    opinion: {
      'open-question': 'What would you change first about how research gets published?',
      'tell-me': "Tell me where I'm wrong.",
    },
    tip: {
      'open-question': 'What do you know now that would have saved you a year?',
      'name-one': 'Name one tool that has earned its place in your work.',
    },
    news: {
      'open-question': 'Which of it would you test first?',
      recommend: 'Recommend one paper I should have cited.',
    },
    plan: {
      'open-question': 'What would you want settled before you began?',
      recommend: 'Recommend one paper to read first.',
    },
    change: { 'open-question': "If you've left a topic or a field, what made you go?" },
    scene: { 'open-question': "What's the strangest object in your lab or office?" },
  },
  subjects: [
    [
      'reviewer two, reviewer 2, reviewer says, reviewer comment, reviewers comments, reviewer wants, reviewer asked, other reviewer, reviewer, reviewers, the reviewers, peer review, peer-review, peer reviewed, review, systematic review',
      {
        'open-question': "What's the best line a reviewer has ever written to you?",
        'fill-in-the-blank': '"Reviewer 2 thinks that I should ____." Fill it in.',
      },
    ],
    [
      'desk reject, desk rejected, rejected, rejection, revise and resubmit, resubmit, resubmission',
      {
        'open-question': 'Which rejection turned out to be a favor?',
        'tell-me': 'Tell me how many journals your longest paper went through.',
      },
    ],
    [
      'paper accepted, paper got accepted, paper is out, new paper, our paper, my paper, published, accepted, publication, journal, first author',
      {
        'open-question': 'Which of your papers took the longest, from idea to print?',
        recommend: 'Recommend one paper I should have cited.',
      },
    ],
    [
      'grant proposal, grant application, grant writing, grant deadline, my grant, research grant, grant, nsf, ukri, erc, funding, funder, budget, fellowship',
      {
        'open-question': 'What would you study with a grant nobody had to justify?',
        'fill-in-the-blank': '"The grant form would not let me ____." Fill it in.',
      },
    ],
    [
      'viva, my viva, passed my viva, viva tomorrow, defended, defense, thesis defense, committee, dissertation committee, examiner',
      { 'open-question': "What's the one question you feared in a viva, and did it come up?" },
    ],
    [
      'thesis, my thesis, phd thesis, submitted, dissertation, acknowledgements, acknowledgments, chapter',
      {
        'open-question': 'What did you do in the hour after you handed in something huge?',
        'name-one': 'Name one person or thing you would thank in a thesis.',
      },
    ],
    [
      'supervisor, my supervisor, advisor, adviser, principal investigator, mentor, professor',
      { 'open-question': "What's the best thing a supervisor ever said to you?" },
    ],
    [
      'experiment, pipette, pcr, western blot, petri dish, cell culture, mass spec, lab bench, contamination, contaminated, sample, freezer, centrifuge, mice, protocol',
      {
        'open-question': 'Which experiment failed in the most interesting way?',
        'fill-in-the-blank': '"The protocol does not say so, but ____." Fill it in.',
      },
    ],
    [
      'fieldwork, field notes, field work, field season, field site, mud, trap, survey, counting, expedition, specimen',
      { 'open-question': "What's the strangest thing that happened to you on fieldwork?" },
    ],
    [
      'archive, archives, library, letters, manuscript, footnote, box, margin, handwriting, records',
      {
        'open-question': "What's the best thing you ever found in an archive or a box of papers?",
        'tell-me': 'Tell me the footnote you are proudest of.',
      },
    ],
    [
      'data, dataset, dataset doi, spreadsheet, code, r script, statistics, p-value, significant, outlier, excel, regression, null result',
      {
        'open-question': "What's the oddest thing you've ever found in a data set?",
        'name-one': 'Name one chart type you would retire.',
      },
    ],
    [
      'conference, poster, talk, slides, keynote, badge, q&a, more of a, panel, abstract',
      {
        'open-question': "What's the best question you were ever asked after a talk?",
        'fill-in-the-blank': '"This is more of a comment than a question: ____." Fill it in.',
      },
    ],
    [
      'overleaf, latex table, latex, zotero, word, citation, bibliography, google scholar, literature review, reading list, pdf, tabs',
      {
        'open-question': 'How many papers do you have open in tabs right now?',
        'name-one': 'Name one tool that has earned its place in your work.',
      },
    ],
    [
      'postdoc, post-doc, tenure track, tenure-track, tenure, job market, contract, left academia, leaving academia, industry, lectureship',
      { 'open-question': 'What would make you leave academia, or come back?' },
    ],
    [
      'preprint, arxiv, biorxiv, open access, elsevier, springer, paywall, apc, publisher, replication crisis, replication, h-index, metrics',
      { 'open-question': 'What would you change first about how research gets published?' },
    ],
    [
      'ethics approval, ethics board, informed consent, participants, volunteer, interview, questionnaire',
      { 'open-question': "What's the best answer a participant ever gave you?" },
    ],
    [
      'figure, graph, plot, diagram, caption',
      { 'open-question': "What's the best figure you've ever seen in a paper?" },
    ],
    [
      'our lab, my lab, lab meeting, lab book, research group, lab, labmates, office, undergrad, research assistant',
      { 'open-question': 'Which lab rule exists because of one person?' },
    ],
    [
      'phd, phd student, phdlife, phdchat, academicchatter, academia, academic, academic twitter, first year, stipend, impostor syndrome, writing',
      { 'open-question': 'What do you know now that would have saved you a year of a PhD?' },
    ],
  ],
  is: [
    'Just submitted my PhD thesis. 84,312 words. I am going to sleep until Thursday.',
    'Our paper is out in Ecology Letters! Eleven years of counting the same 400 trees.',
    'Reviewer 2 says the figure is too blue. The other reviewer would like more blue.',
    'Academia is writing 30 pages to ask for money to write 12.',
    'Third grant proposal of the year. Fingers, toes and pipettes crossed.',
  ],
  isNot: [
    ['Folded a paper boat with the results of the quiz on it.', 'a game'],
    ['Do your research before you buy a used van.', 'buying a van'],
    ['The film got a bad review in the paper.', 'a film'],
  ],
};
