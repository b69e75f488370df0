/** Figures at work: spreadsheets, charts and what people read into them. */
import type { Field } from './field.ts';

export const data: Field = {
  name: 'data',
  words:
    'data analyst, data analysis, data analytics, data science, data scientist, data engineer, data engineering, data team, data driven, data-driven, data pipeline, data warehouse, data lake, data quality, data visualization, data visualisation, dataviz, dataset, data set, big data, open data, spreadsheet, excel, excel sheet, google sheet, google sheets, pivot table, pivottable, vlookup, xlookup, index match, conditional formatting, csv, sql, sql query, power bi, tableau, dbt, bigquery, jupyter, pandas dataframe, dataframe, rstats, ggplot, tidyverse, dashboard, kpi, vanity metric, north star metric, bar chart, pie chart, line chart, scatter plot, histogram, heatmap, box plot, y-axis, y axis, regression model, linear regression, logistic regression, p-value, p value, statistical significance, statistically significant, confidence interval, sample size, standard deviation, outlier, ab test, a-b test, split test, correlation, causation, simpsons paradox, survivorship bias, cohort analysis, forecast model, statistician, quarterly numbers, business intelligence, analytics, google analytics, missing values, data entry, a-be test, etl, elt, data model, data modelling, data modeling, star schema, fact table, dimension table, slowly changing dimension, data mart, data lakehouse, lakehouse, data mesh, data catalog, data catalogue, data governance, data steward, data dictionary, data lineage, data contract, metadata, master data, data cleaning, cleaning data, clean data, dirty data, messy data, raw data, data literacy, data nerd, data people, data story, data storytelling, data journalist, data journalism, data viz, data point, data points, data source, data dump, data migration, data protection impact, synthetic data, time series, survey data, census data, ons figures, sumif, sumifs, countif, countifs, iferror, index and match, lambda function in, power query, power pivot, dax, vba macro, excel formula, excel file, merged cells, merged cell, circular reference, cell reference, named range, freeze panes, libreoffice calc, google data studio, looker, looker studio, metabase, superset, qlik, qlikview, redash, databricks, redshift, clickhouse, duckdb, airflow, dagster, fivetran, airbyte, apache spark, pyspark, kafka topic, parquet, polars, numpy, scipy, scikit-learn, matplotlib, seaborn, jupyter notebook, plotly, d3, observable notebook, r markdown, quarto, rstudio, dplyr, spss, stata, left join, inner join, outer join, cross join, window function, select star, where clause, stored procedure, null values, duplicate rows, sankey, treemap, choropleth, violin plot, bubble chart, stacked bar, dual axis, truncated axis, log scale, error bars, chart crime, chartjunk, tufte, florence nightingale rose, hans rosling, gapminder, our world in, nate silver, bayesian, bayes theorem, monte carlo, bootstrapping samples, random forest, gradient boosting, xgboost, k-means, clustering algorithm, principal component, feature engineering, overfitting, training set, test set, confusion matrix, false negative, base rate, base rate fallacy, regression to the, selection bias, sampling bias, p-hacking, effect size, null hypothesis, median income, moving average, rolling average, percentile, interquartile range, normal distribution, bell curve, long tail distribution, goodharts law, source of truth, self-serve analytics, self-service analytics, ad hoc request, ad-hoc request, adhoc request, attribution model, event tracking, mixpanel, amplitude dashboard, ga4, conversion funnel, daily active users, monthly active users, kaggle',
  hints:
    'data, chart, graph, metric, number, numbers, average, median, mean, percentage, percent, report, column, row, cell, sheet, formula, query, table, tab, survey, sample, trend, forecast, model, analyse, analyze, analysed, analyzed, analyst, measure, statistics, churn, quarter, macro, axis, regression, filter, sum, merge, pandas, insight, snowflake, excel at, excel in, join, null, database, schema, warehouse, pipeline, backfill, export, import, dashboards, stats, variance, bias, noise, signal, legend, decimal, rounding, totals, stakeholders, visual, records, duplicates, timestamp, count, ratio, distribution, figures, evidence, graphs, plots',
  any: {
    'fill-in-the-blank': '"Our whole company runs on a spreadsheet called ____." Fill it in.',
    'open-question': 'Which number does everybody at your work look at, and why that one?',
    'name-one': 'Name one kind of chart that should be retired.',
    'tell-me': 'Tell me the number that surprised you most this year.',
  },
  after: {
    win: {
      'open-question': "What's the formula or query you're proudest of?",
      'tell-me': 'Tell me what you found when you finally looked at the data.',
    },
    mishap: {
      'open-question': "What's the worst thing a spreadsheet has ever done to you?",
      'fill-in-the-blank': '"The numbers were wrong because ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which metric would you stop measuring tomorrow?',
      'change-my-mind': 'Change my mind.',
    },
    tip: { 'open-question': 'Which formula has saved you the most hours?' },
    news: { 'open-question': 'Which number would you look up first?' },
    plan: { 'open-question': 'What would you measure first?' },
    change: { 'open-question': "If you've left a spreadsheet behind, what replaced it?" },
    scene: { 'open-question': "What's the most misleading chart you've seen lately?" },
  },
  subjects: [
    [
      'spreadsheet, excel, excel sheet, google sheet, google sheets, tab, cell, column, excel at, excel in',
      {
        'open-question': "What's in the oldest spreadsheet you still open?",
        'fill-in-the-blank': '"Our whole company runs on a spreadsheet called ____." Fill it in.',
      },
    ],
    [
      'pivot table, pivottable, vlookup, xlookup, index match, formula, conditional formatting, macro',
      { 'open-question': 'Which formula did you learn far too late?' },
    ],
    [
      'pie chart, bar chart, line chart, chart, graph, dataviz, histogram, data visualization, data visualisation, scatter plot, heatmap, 3d',
      { 'open-question': 'Which chart type would you ban from every meeting?' },
    ],
    [
      'y-axis, y axis, axis, misleading, truncated',
      { 'open-question': "What's the most shameless chart you've ever been shown?" },
    ],
    [
      'dashboard, report, power bi, tableau, looker, board, real time',
      { 'open-question': 'Which dashboard do you actually open every week?' },
    ],
    [
      'kpi, vanity metric, north star metric, metric, target, okr, goodhart',
      {
        'open-question': "Which number at work gets measured because it's easy?",
        'name-one': "Name one metric you'd stop tracking tomorrow.",
      },
    ],
    [
      'sql, sql query, query, join, production, where clause, bigquery, database',
      { 'open-question': "What's the worst query you ever ran on production?" },
    ],
    [
      'data quality, missing values, duplicate, clean data, data cleaning, data entry, null, date format, messy',
      { 'open-question': "What's the strangest value you've ever found in a column?" },
    ],
    [
      'ab test, a-b test, split test, experiment, sample size, control group',
      { 'open-question': 'Which test result did nobody at your work want to believe?' },
    ],
    [
      'correlation, causation, p-value, p value, statistically significant, statistical significance, survivorship bias, simpsons paradox, average, median, outlier',
      { 'open-question': 'Which statistical mistake do you see most often?' },
    ],
    [
      'data analyst, analyst, data scientist, portfolio project',
      { 'open-question': 'What do you wish people knew before they went into data?' },
    ],
    [
      'stakeholder, ceo, executive, quick question, can you just, one number, ad hoc',
      { 'open-question': "What's the smallest request that ever cost you a week?" },
    ],
    [
      'survey, respondent, questionnaire, poll, nps, response rate',
      { 'open-question': "What's the worst survey question you've ever been asked?" },
    ],
    [
      'data pipeline, etl, dbt, data warehouse, broken, overnight job, data engineer, schema, airflow',
      { 'open-question': 'What broke last time nobody had touched anything?' },
    ],
    [
      'forecast, forecast model, prediction, model, regression model, linear regression, budget',
      { 'open-question': 'Which forecast turned out most wrong where you work?' },
    ],
    [
      'definition, active user, two numbers, single source, source of truth, reconcile',
      { 'open-question': 'Which word has three definitions at your work?' },
    ],
    [
      'final, version, v2, v7, filename, file name',
      { 'open-question': "What's the worst file name on your computer right now?" },
    ],
    [
      'open data, public data, census, dataset, data set, csv, pdf table',
      { 'open-question': 'Which dataset do you wish somebody would publish?' },
    ],
  ],
  is: [
    "The most important data in this company is an Excel file called final_v7_REAL on Denise's desktop.",
    'Pie charts should come with a written apology.',
    'Built a dashboard for the board in January. Checked the logs: opened twice, both times by me.',
    'Learned pivot tables at 47. I feel like I have been doing laundry in a river.',
    "Correlation is not causation, but it is usually somebody's slide.",
  ],
  isNot: [
    ['Ran out of mobile data somewhere around Crewe.', 'a phone'],
    ['We laid the table for nine and a pie for twelve.', 'dinner'],
    ['The cell door slammed and the play began.', 'theatre'],
  ],
};
