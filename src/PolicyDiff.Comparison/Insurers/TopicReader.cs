using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Families;
using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Reads the words of a text that can be a topic, each under one name whatever its form.</summary>
/// <remarks>
/// With the chain that is indexed, so compounds come with their parts; a compound is named by those, so that <i>resultaatsafspraak</i> is
/// <i>resultaatafspraak</i>. Function words, light words, set phrases, figures and dates are no topic; a certificate or law is.
/// </remarks>
internal sealed class TopicReader
{
    private static readonly IReadOnlyList<string> SetPhrases = WordList.Lines(typeof(TopicReader).Assembly, "set-phrases.txt");
    private static readonly HashSet<string> LightStems = [.. LightWords.WithoutTopic.Select(VerbForms.StemOf)];

    private readonly AbbreviatedNames _names;
    private readonly Terminology _equivalents;
    private readonly VerbForms _verbs;

    /// <summary>Learns the words of both sides.</summary>
    /// <param name="requirements">All requirements of both sides.</param>
    /// <param name="equivalents">What means the same.</param>
    public TopicReader(IReadOnlyList<Requirement> requirements, Terminology equivalents)
    {
        (_names, _equivalents) = (AbbreviatedNames.Of(requirements, DutchAnalyzers.Stems), equivalents);
        _verbs = new VerbForms(requirements.SelectMany(requirement => DutchAnalyzers.Stems.Analyze(requirement.Text))
            .Where(token => token.Kind == TokenKind.Word).Select(token => token.Term)
            .Concat(equivalents.Renamed.Select(entry => entry.Key)));
    }

    /// <summary>The topics of a requirement's own text.</summary>
    public IReadOnlyList<TopicWord> Read(Requirement requirement) =>
        Read(requirement.Text, [.. requirement.Values
            .Where(value => value.Kind is not (ValueKind.Certificate or ValueKind.Reference)
                && value.Span.Length > 0
                && value.Span.End <= requirement.Text.Length)
            .Select(value => value.Span)]);

    /// <summary>The topics of a heading or lead.</summary>
    public IReadOnlyList<TopicWord> Read(string text) => Read(text, [.. DateFinder.Find(text, null).Select(date => date.Span)]);

    private List<TopicWord> Read(string text, IReadOnlyList<TextSpan> values)
    {
        List<TextSpan> silent = [.. values, .. SetPhrases.SelectMany(phrase => Occurrences(text, phrase))];
        var tokens = DutchAnalyzers.Stems.Analyze(text);
        var parts = tokens.Where(token => token.Kind == TokenKind.Part).ToList();
        var verbs = _verbs.Separated(text);
        return [.. _names.Join([.. tokens.Where(token => token.Kind == TokenKind.Word)], text)
            .Where(token => (_equivalents.IsName(token.Term) || !silent.Exists(span => span.Overlaps(token.Span)))
                && !verbs.Any(verb => verb.Particle == token.Span)
                && token.Term.Any(char.IsLetter))
            .Select(token => Word(token, verbs))
            .Where(word => IsTopic(word, text))];

        TopicWord Word(Token token, IReadOnlyList<(string Stem, TextSpan Verb, TextSpan Particle)> separated)
        {
            var whole = separated.FirstOrDefault(verb => verb.Verb == token.Span).Stem;
            var stem = whole ?? (StemOf(token, text));
            var name = _equivalents.Canonical(stem);
            IReadOnlyList<string> own = whole is not null
                || !string.Equals(name, token.Term, StringComparison.Ordinal)
                || _equivalents.IsName(name)
                ? []
                : [.. parts.Where(part => part.Span.Start >= token.Span.Start && part.Span.End <= token.Span.End)
                    .Select(part => _equivalents.Canonical(part.Term))];
            return new TopicWord(own.Count > 0 ? string.Join('+', own) : name, own, token.Span);
        }
    }

    /// <summary>An abbreviation or a word with equivalents stays what it is.</summary>
    private string StemOf(Token token, string text) =>
        token.Span.In(text) is var word
            && !_equivalents.IsName(token.Term)
            && string.Equals(VerbForms.StemOf(word), token.Term, StringComparison.Ordinal) ? _verbs.Of(word) : token.Term;

    private bool IsTopic(TopicWord word, string text) =>
        _equivalents.IsName(word.Name) || !(LightStems.Contains(word.Name) || LightWords.TellNoTopic(word.Span.In(text), word.Name));

    private static IEnumerable<TextSpan> Occurrences(string text, string phrase)
    {
        for (var start = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(
            phrase, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = start + phrase.Length;
            if ((start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                yield return new TextSpan(start, end);
            }
        }
    }
}
