/** Language models and what they are let loose on. */
import type { Field } from './field.ts';

export const ai: Field = {
  name: 'AI',
  words:
    'ai, genai, gen ai, generative ai, ai agent, ai-generated, ai generated, ai slop, ai tool, ai model, artificial intelligence, agi, llm, large language model, language model, chatgpt, openai, gpt, claude code, anthropic, gemini pro, deepseek, mistral ai, llama model, hugging face, huggingface, copilot, midjourney, stable diffusion, dall-e, sora video, perplexity ai, notebooklm, machine learning, deep learning, neural network, neural net, transformer model, fine-tune, fine-tuning, finetune, prompt engineering, prompt engineer, system prompt, prompt injection, vibe code, vibe coding, vibe coded, hallucinate, hallucination, context window, rag pipeline, embeddings, vector database, chatbot, training data, inference cost, agentic, ai assistant, ai startup, ai hype, ai bubble, ai art, ai act, deepfake, ollama, local model, computer vision, reinforcement learning, turing test, the chatbot, a chatbot, chatbots, claude opus, claude sonnet, claude haiku, claude desktop, ask claude, asked claude, asked chatgpt, ask chatgpt, chat gpt, gpt-4, gpt-4o, gpt-5, gpt4, gpt-3, o1 model, o3 model, reasoning model, foundation model, frontier model, open weights, open-weight, small language model, slm, llms, qwen, llama 3, mixtral, google gemini, gemini app, gemini flash, xai, elevenlabs, runwayml, runway gen, veo 3, sora, comfyui, lora training, nano banana, github copilot, copilot chat, microsoft copilot, cursor ide, cursor editor, codex cli, codex agent, devin agent, replit agent, lovable app, bolt new, langchain, llamaindex, langgraph, crewai, mcp server, mcp servers, model context protocol, tool calling, function calling, tool use, multi-agent, multi agent, subagent, subagents, agentic coding, agentic workflow, coding agent, coding agents, ai coding, ai agents, ai coding assistant, ai tools, ai models, ai company, ai lab, ai labs, ai safety, ai alignment, ai ethics, ai policy, ai regulation, ai governance, ai literacy, ai engineer, ai engineering, ai researcher, ai research, ai music, ai image, ai images, ai video, ai voice, ai writing, ai detector, ai detection, ai summary, ai summaries, ai overview, ai overviews, ai search, ai chatbot, ai companion, ai girlfriend, ai therapist, ai notetaker, ai note taker, ai powered, ai-powered, ai first, ai-first, ai native, ai-native, ai washing, ai winter, ai features, ai feature, ai doomer, e acc, p doom, alignment problem, superintelligence, paperclip maximizer, stochastic parrot, chain of thought, chain-of-thought, few shot prompt, zero shot, one-shotted, in-context learning, prompt template, prompt library, my prompt, your prompt, prompted it, better prompt, prompting, jailbreak prompt, guardrails, red teaming, rlhf, post-training, pre-training, pretrained, pretraining, instruction tuning, qlora, quantized, quantised, quantization, gguf, llama cpp, vllm, lm studio, local llm, local llms, gpu cluster, h100, nvidia gpu, tokens per second, token limit, token count, tokenizer, million tokens, kv cache, mixture of experts, attention mechanism, transformer architecture, diffusion model, embedding model, vector search, semantic search, retrieval augmented generation, retrieval-augmented, evals, llm eval, llm as judge, benchmark score, swe-bench, mmlu, arc-agi, hallucinated, hallucinating, sycophancy, sycophantic, pytorch, tensorflow, keras, scikit-learn, kaggle, supervised learning, unsupervised learning, backpropagation, gradient descent, overfitting, perceptron, random forest, image recognition, facial recognition, speech recognition, speech-to-text, text-to-speech, text to image, text-to-image, image generator, image generation, voice clone, voice cloning, deepfakes, synthetic data, data labelling, data labeling, humanoid robot, autonomous agent, scraping training data, sam altman, yann lecun, karpathy, dario amodei, demis hassabis, deepmind, alphago, alphafold, alexnet, eliza effect, chinese room, mechanistic interpretability, interpretability',
  hints:
    'model, prompt, agent, token, tokens, bot, train, trained, training, generated, automate, autocomplete, gpu, gpus, nvidia, weights, benchmark, assistant, human, robot, replace, slop, summary, summarise, summarize, machine, chat, hype, bubble, inference, claude, gemini, llama, reasoning, alignment, agents, models, prompts, parameter, parameters, intelligence, automation, automated, copyright, dataset, scrape, scraped, generate, generates, robots, api, compute, data center, transcript, transcribe, paste, pasted, em-dash, confident, confidently, wrong, cursor, perplexity, opus, sonnet, codex, fluent, output, outputs',
  any: {
    'open-question': 'What do you still do by hand, on purpose?',
    'name-one': "Name one chore you'd hand to a machine tomorrow.",
    'fill-in-the-blank': '"I stopped trusting AI with ____." Fill it in.',
    'tell-me': 'Tell me where you draw the line with AI.',
  },
  after: {
    win: {
      'open-question': 'Which chore has AI really taken off your desk?',
      'tell-me': 'Tell me what surprised you most when you tried it.',
    },
    mishap: {
      'open-question': "What's the most confident nonsense an AI has told you?",
      'tell-me': 'Tell me what you had to clean up afterwards.',
    },
    opinion: {
      'open-question': 'What would make you change your mind about AI?',
      'unpopular-opinion': "What's your unpopular opinion about AI?",
    },
    tip: { 'open-question': 'If you use AI, which prompt do you keep coming back to?' },
    news: { 'open-question': 'What do you test first when a new model comes out?' },
    plan: { 'open-question': "What's the first job you'd give an AI, and what's the last?" },
    change: { 'open-question': 'What did you hand to AI and then take back?' },
    scene: { 'open-question': 'Where did you last meet AI that nobody had asked for?' },
  },
  subjects: [
    [
      'chatgpt, openai, gpt, claude, gemini, llm, large language model, language model',
      {
        'open-question': 'What do you ask an AI most often?',
        'tell-me': 'Tell me what AI last got wrong for you.',
      },
    ],
    [
      'hallucinate, hallucination, made up, confident, confidently, invented, wrong',
      { 'open-question': "What's the most confident nonsense an AI has told you?" },
    ],
    [
      'prompt, prompts, prompt engineering, prompt engineer, system prompt, please, thank you, polite',
      {
        'open-question': "What's the one prompt you keep coming back to?",
        'yes-no-question': 'Have you ever thanked a machine, and did you mean it?',
      },
    ],
    [
      'chatbot, a chatbot, the chatbot, chatbots, bot, customer service, support',
      { 'open-question': 'What did you have to type to get past a chatbot to a human?' },
    ],
    [
      'copilot, claude code, vibe code, vibe coding, vibe coded, code, developer, pull request, codebase',
      { 'open-question': "What's the first piece of code you'd never let AI write?" },
    ],
    [
      'ai art, midjourney, stable diffusion, dall-e, generated, ai-generated, ai generated, image, artist, fingers',
      {
        'open-question': 'What gives an AI picture away to you?',
        'name-one': 'Name one artist whose hand you would know anywhere.',
      },
    ],
    [
      'ai slop, slop, dash, emoji, sounds like, reads like',
      { 'open-question': 'Which word tells you at once that AI wrote it?' },
    ],
    [
      'ai agent, agent, agentic, automate, automation, assistant, ai assistant, workflow',
      { 'open-question': 'Which chore would you hand to an agent tomorrow, and which one never?' },
    ],
    [
      'summary, summarise, summarize, notetaker, note-taker, note-takers, transcript',
      { 'open-question': "What's the oddest thing an AI summary ever said you said?" },
    ],
    ['replace, layoff, career', { 'open-question': 'Which part of your work is safe from machines?' }],
    [
      'student, essay, homework, teacher, cheat, exam',
      { 'open-question': 'What would you have used AI for at school?' },
    ],
    [
      'deepfake, fake, scam, sora video',
      { 'open-question': 'When did a fake last fool you, and what gave it away?' },
    ],
    [
      'local model, ollama, llama, gpu, gpus, deepseek, mistral ai, hugging face, huggingface, fine-tune, fine-tuning, finetune, inference, inference cost, token, tokens, benchmark',
      { 'open-question': "What's the smallest model that does a real job for you?" },
    ],
    [
      'training data, train, trained, training, crawler, scraper, robots txt, scrape, copyright, consent',
      { 'open-question': 'What of yours would you least like to find in a training set?' },
    ],
    [
      'ai hype, ai bubble, hype, bubble, ai startup, prediction, agi, nvidia, investor, billion',
      {
        'open-question': 'Which AI prediction has aged worst so far?',
        'fill-in-the-blank': '"In five years AI will still not ____." Fill it in.',
      },
    ],
    [
      'ai tool, ai act, privacy, opt out, toggle, nobody asked',
      { 'open-question': 'Which app did AI get added to that was fine without it?' },
    ],
    [
      'rag pipeline, embeddings, vector database, context window, machine learning, deep learning, neural network, neural net, transformer model, computer vision, reinforcement learning, dataset',
      { 'open-question': "What's the simplest thing you tried that beat the clever model?" },
    ],
    ['cover letter, writing, email draft', { 'open-question': 'What would you never let AI write for you?' }],
  ],
  is: [
    'LLMs are autocomplete with good PR.',
    'ChatGPT just told me with total confidence that my town has a cathedral. It has a Lidl.',
    'My mum now says thank you to the chatbot. In case it remembers.',
    'Prediction: in five years "made without AI" will be printed on the label.',
    'We let an LLM answer first-line tickets for a month. Here is what it got wrong.',
    'Fine-tuning a small local model beat the big one for our invoices, at a hundredth of the cost.',
  ],
  isNot: [
    ['My estate agent is the only person I know who owns a fax.', 'estate agents'],
    ['She was prompt, polite and had brought her own spoon.', 'manners'],
    ['He is a model guest: washes up, leaves early.', 'a guest'],
  ],
};
