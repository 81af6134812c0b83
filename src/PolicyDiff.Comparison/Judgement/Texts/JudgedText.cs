using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis.Compounds;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// One or more requirements read as one text: folded letters, values, tokens, and the units that the lexicon sees in them.
/// </summary>
internal sealed partial class JudgedText
{
    /// <summary>Stands in <see cref="Plain"/> for every letter of a value, and is the token of one.</summary>
    public const char ValueMark = '\uFFFC';

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _roots;
    private readonly Lazy<string> _counted;
    private readonly Lazy<IReadOnlyList<string>> _denials;
    private readonly Lazy<(HashSet<string> Roots, HashSet<string> Families)> _said;
    private readonly Lazy<ModalReading> _modality;
    private readonly Lazy<PartyRoles> _roles;
    private readonly Lazy<IReadOnlyList<TermAnchor>> _anchors;

    private JudgedText(string raw, IReadOnlyList<JudgedValue> values, DutchLexicon lexicon, BuyerNames buyers, int? policyYear)
    {
        (Raw, PolicyYear, Lexicon) = (raw, policyYear, lexicon);
        References = ReferencePhrase.Find(FoldedText.Of(raw));
        Values = [.. values.Where(value => !References.Any(reference => reference.Span.Overlaps(value.Span)))];
        Plain = Marked(FoldedText.Of(raw), Values.Select(value => value.Span).Concat(References.Select(reference => reference.Span)));
        var tokens = buyers.Join(
            [.. Tokens().Matches(Plain).Select(match => (match.Value, new TextSpan(match.Index, match.Index + match.Length)))]);
        Spans = [.. tokens.Select(token => token.Span)];
        Words = CutCompounds.Complete(
            [.. tokens.Select(token => token.Text[0] == ValueMark ? ValueMark.ToString() : token.Text)], Spans, raw);
        Units = LexicalReader.Read(lexicon, Words);
        Items = ContentItem.Of(this);
        _roots = new Lazy<IReadOnlyList<string>>(() => [.. Words.Select(WordRoots.Of)]);
        _counted = new Lazy<string>(() => CueWords.WithoutDoublets(Plain));
        _denials = new Lazy<IReadOnlyList<string>>(() => CueWords.Denials(_counted.Value));
        _said = new Lazy<(HashSet<string> Roots, HashSet<string> Families)>(() => (
            Units.SelectMany(unit => unit.Roots).ToHashSet(StringComparer.Ordinal),
            Units.SelectMany(unit => unit.Families).ToHashSet(StringComparer.Ordinal)));
        _modality = new Lazy<ModalReading>(() => ModalReading.Of(this));
        _roles = new Lazy<PartyRoles>(() => PartyRoles.Of(this));
        _anchors = new Lazy<IReadOnlyList<TermAnchor>>(() => TermAnchor.Find(this));
    }

    /// <summary>The text as written; the texts of several requirements are parted by a blank.</summary>
    public string Raw { get; }

    /// <summary>The folded text with its values blotted out; as long as <see cref="Raw"/>.</summary>
    public string Plain { get; }

    /// <summary>The policy year; null where it is not known.</summary>
    public int? PolicyYear { get; }

    /// <summary>The values in order.</summary>
    public IReadOnlyList<JudgedValue> Values { get; }

    /// <summary>The parts of laws and documents that it refers to; they are no values.</summary>
    public IReadOnlyList<ReferencePhrase> References { get; }

    /// <summary>Words and signs, folded; a value is one word.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The roots of the words, in their order.</summary>
    public IReadOnlyList<string> Roots => _roots.Value;

    /// <summary>The words that deny something, in order.</summary>
    public IReadOnlyList<string> Denials => _denials.Value;

    /// <summary>Where the words stand, in the order of <see cref="Words"/>.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>What the lexicon reads in the words.</summary>
    public IReadOnlyList<LexicalUnit> Units { get; }

    /// <summary>The units that carry meaning by themselves.</summary>
    public IReadOnlyList<ContentItem> Items { get; }

    /// <summary>How binding it is.</summary>
    public ModalReading Modality => _modality.Value;

    /// <summary>Who acts in it, who is addressed, and who pays.</summary>
    public PartyRoles Roles => _roles.Value;

    /// <summary>What its terms run from or to.</summary>
    public IReadOnlyList<TermAnchor> Anchors => _anchors.Value;

    /// <summary>The lexicon it was read with.</summary>
    public DutchLexicon Lexicon { get; }

    /// <summary>Reads requirements as one text.</summary>
    public static JudgedText Of(IReadOnlyList<Requirement> requirements, DutchLexicon lexicon, BuyerNames? buyers = null)
    {
        var raw = new StringBuilder();
        var values = new List<JudgedValue>();
        foreach (var requirement in requirements)
        {
            raw.Append(raw.Length > 0 ? " " : string.Empty);
            var start = raw.Length;
            values.AddRange(requirement.Values
                .Where(value => value.Span.Length > 0 && value.Span.End <= requirement.Text.Length)
                .Select(
                    value => new JudgedValue(value, ValueKey.Of(value), new TextSpan(start + value.Span.Start, start + value.Span.End))));
            raw.Append(requirement.Text);
            raw.Append(requirements.Count > 1 && char.IsLetterOrDigit(raw[^1]) ? "." : string.Empty);
        }

        return new JudgedText(
            raw.ToString(), values, lexicon, buyers ?? BuyerNames.None, requirements.Count > 0 ? requirements[0].PolicyYear : null);
    }

    /// <summary>Reads a text without values of its own, such as the line that leads in a list.</summary>
    public static JudgedText Of(string text, DutchLexicon lexicon, BuyerNames? buyers = null) =>
        new(text, [], lexicon, buyers ?? BuyerNames.None, null);

    /// <summary>Whether it says a word, in whatever form or in another word of its families.</summary>
    /// <param name="word">A folded word.</param>
    public bool Says(string word) =>
        WordRoots.Of(word) is var root && (_said.Value.Roots.Contains(root) || Lexicon.FamiliesOf(root).Overlaps(_said.Value.Families));

    /// <summary>How often an expression of a group stands in it.</summary>
    /// <param name="group">The name of a group in <c>cues.txt</c>.</param>
    public int Count(string group) => _counts.GetOrAdd(group, name => CueWords.Count(name, _counted.Value));

    /// <summary>The unit's words as written.</summary>
    public string Written(LexicalUnit unit) => Spans[unit.First].In(Raw);

    /// <summary>Whether a compound is cut short before another that ends alike: <i>zon-</i> in <i>zon- en feestdagen</i>.</summary>
    public bool IsCutShort(LexicalUnit unit) =>
        Spans[unit.First].End is var end
            && end < Raw.Length
            && Raw[end] is '-'
            && (end + 1 == Raw.Length || !char.IsLetterOrDigit(Raw[end + 1]));

    private static string Marked(string folded, IEnumerable<TextSpan> spans)
    {
        var marked = folded.ToCharArray();
        foreach (var span in spans)
        {
            Array.Fill(marked, ValueMark, span.Start, span.Length);
        }

        return new string(marked);
    }

    [GeneratedRegex(
        @"\uFFFC+|[a-z0-9][\w.-]*@[\w.-]+|[\p{L}\d](?:[\p{L}\d]|[-'/&](?=[\p{L}\d]))*|[.;:|,()?!%€§]", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
