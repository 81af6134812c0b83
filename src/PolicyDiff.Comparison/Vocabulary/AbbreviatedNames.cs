using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Reads names written in full and abbreviated as one term: <c>wijksamenwerkingsverband</c> and <c>WSV</c>.</summary>
/// <remarks>
/// The usual abbreviations, and those that either side defines (Schwartz and Hearst, 2003, in <see cref="AbbreviationFinder"/>).
/// </remarks>
internal sealed class AbbreviatedNames
{
    private readonly HashSet<string> _forms;
    private readonly HashSet<string> _terms;
    private readonly MeaningTable _meanings = new();

    /// <summary>Learns names.</summary>
    /// <param name="table">The names with their meanings.</param>
    /// <param name="analyzer">The chain that texts are read with; the parts of compounds are left aside.</param>
    public AbbreviatedNames(AbbreviationTable table, Analyzer analyzer)
    {
        _forms = table.All.Select(abbreviation => abbreviation.Form).ToHashSet(StringComparer.Ordinal);
        _terms = _forms.Select(form => form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var abbreviation in table.All)
        {
            IReadOnlyList<string> stems = [.. analyzer.Analyze(abbreviation.Meaning)
                .Where(token => token.Kind == TokenKind.Word)
                .Select(token => token.Term)];
            if (stems.Count > 0)
            {
                _meanings.Add(stems, abbreviation.Form);
            }
        }
    }

    /// <summary>The names that the texts, columns and headings of both sides know, in the terms of a chain.</summary>
    public static AbbreviatedNames Of(IEnumerable<Requirement> requirements, Analyzer analyzer) => new(AbbreviationTable.Curated.With(
        requirements.SelectMany(
            requirement => requirement.Citation.SectionPath.Append(requirement.Column ?? string.Empty).Append(requirement.Text))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .SelectMany(AbbreviationFinder.Find)), analyzer);

    /// <summary>Whether a term of <see cref="Join"/> is a known name.</summary>
    public bool IsName(string term) => _terms.Contains(term);

    /// <summary>The tokens with every known name as one token whose term is the abbreviation in lower case.</summary>
    public IReadOnlyList<Token> Join(IReadOnlyList<Token> tokens, string text)
    {
        var joined = new List<Token>(tokens.Count);
        string[] terms = [.. tokens.Select(token => token.Term)];
        for (var index = 0; index < tokens.Count;)
        {
            var (form, length) = NameAt(tokens, terms, index, text);
            joined.Add(
                form is null
                    ? tokens[index]
                    : tokens[index] with
                    {
                        Term = form.ToLowerInvariant(),
                        Span = new(tokens[index].Span.Start, tokens[index + length - 1].Span.End),
                    });
            index += length;
        }

        return joined;
    }

    private (string? Form, int Length) NameAt(IReadOnlyList<Token> tokens, string[] terms, int index, string text)
    {
        var written = text[tokens[index].Span.Start..tokens[index].Span.End].Split('\'', '\u2019')[0];
        if (FormOf(written) is { } known)
        {
            return (known, 1);
        }

        // The longest counts; of several abbreviations of one meaning, always the same.
        return _meanings.At(terms, index)
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name.Form, StringComparer.Ordinal)
            .Select(name => ((string?)name.Form, name.Length))
            .FirstOrDefault((null, 1));
    }

    /// <summary>The abbreviation that a word is; one that is spoken as a word may be written as one: <c>His</c> for <c>HIS</c>.</summary>
    private string? FormOf(string written) =>
        _forms.Contains(written) ? written
        : written.Length >= 3
            && char.IsUpper(written[0])
            && written.Skip(1).All(char.IsLower)
            && !StopWords.Dutch.Contains(written.ToLowerInvariant())
            && _forms.Contains(written.ToUpperInvariant()) ? written.ToUpperInvariant()
        : null;
}
