"""Text to sentences to suggestions: which words of an article a checker should look at first."""
