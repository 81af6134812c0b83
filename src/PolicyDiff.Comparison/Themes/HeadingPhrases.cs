using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Takes the noun phrases from a heading: <i>Regionale samenwerking en digitale zorg</i> holds two.</summary>
/// <remarks>
/// Words that follow each other without a function word or sign between them are a phrase, and in Dutch its last word is its noun. A phrase
/// of words that every policy has for its own parts, such as <i>leeswijzer</i>, is none.
/// </remarks>
internal static class HeadingPhrases
{
    private const int MostWords = 3;
    private const int MostInHeading = 9;
    private const int ShortestNoun = 4;

    private static readonly string[] AdjectiveEndings =
    [
        "end", "ende", "isch", "ische", "elijk", "elijke", "baar", "bare", "ief", "ieve", "zaam", "zame",
    ];
    private static readonly IReadOnlySet<string> Frame = WordList.Words(typeof(HeadingPhrases).Assembly, "frame-words.txt");

    /// <summary>
    /// The phrases in order; each as its stems, and as written. A question or sentence for a heading holds verbs, so it gives none.
    /// </summary>
    /// <param name="heading">A heading, with or without its number.</param>
    public static IEnumerable<(string Stems, string Written)> Of(string heading)
    {
        var tokens = DutchAnalyzers.Comparison.Analyze(heading);
        return heading.TrimEnd().EndsWith('?') || tokens.Count > MostInHeading
            ? []
            : Runs(tokens, heading).SelectMany(run => Phrases(run, heading));
    }

    /// <summary>The words that follow each other without anything between them.</summary>
    private static IEnumerable<List<Token>> Runs(IReadOnlyList<Token> tokens, string heading)
    {
        List<Token> run = [];
        foreach (var token in tokens)
        {
            var belongs = Belongs(token, heading);
            if (run.Count > 0 && (!belongs || !heading[run[^1].Span.End..token.Span.Start].All(c => c is ' ' or '-')))
            {
                yield return run;
                run = [];
            }

            if (belongs)
            {
                run.Add(token);
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>The run as a whole, where it is a phrase.</summary>
    private static IEnumerable<(string Stems, string Written)> Phrases(List<Token> run, string heading)
    {
        var noun = run.Count > MostWords ? string.Empty : run[^1].Span.In(heading).ToLowerInvariant();
        if (noun.Length >= ShortestNoun && !Frame.Contains(noun) && !IsAdjective(run, noun))
        {
            yield return (string.Join(' ', run.Select(token => token.Term)), new TextSpan(run[0].Span.Start, run[^1].Span.End)
                .In(heading)
                .ToLowerInvariant());
        }
    }

    /// <summary>One word that ends as an inflected adjective or participle does: the noun it belongs to stands elsewhere.</summary>
    private static bool IsAdjective(List<Token> run, string word) =>
        run.Count == 1 && AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static bool Belongs(Token token, string heading)
    {
        var word = token.Span.In(heading);
        return word.Any(char.IsLetter)
            && !word.Any(char.IsAsciiDigit)
            && !StopWords.Dutch.Contains(word.ToLowerInvariant())
            && !LightWords.TellNoTopic(word, token.Term);
    }
}
