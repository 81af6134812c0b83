using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Weighs passages for a query, as <see cref="PassageWeighing"/> says.</summary>
internal sealed class PassageScorer
{
    /// <summary>The columns in the order in which they are read.</summary>
    private static readonly SearchField[] Fields =
        [SearchField.Number, SearchField.Title, SearchField.Path, SearchField.Text, SearchField.Parts, SearchField.Abbreviations];

    private const int NumberField = 0;
    private const int TitleField = 1;
    private const int TextField = 3;

    private readonly IReadOnlyList<CompiledNode> _nodes;
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly double _averageLength;

    /// <summary>Prepares for a query.</summary>
    /// <param name="nodes">What counts for the score.</param>
    /// <param name="averageLength">Terms in the text of a section passage.</param>
    public PassageScorer(IReadOnlyList<CompiledNode> nodes, double averageLength)
    {
        (_nodes, _averageLength) = (nodes, averageLength);
        foreach (var term in nodes.SelectMany(Leaves).SelectMany(leaf => leaf.Terms))
        {
            _slots.TryAdd(term.Key, _slots.Count);
        }
    }

    /// <summary>The most that a node can add to a score.</summary>
    public static double Bound(CompiledNode node) => node.Weight * PassageWeighing.MostDamped;

    /// <summary>Weighs passages of one form; those that are gone, or hold nothing of what counts, are left out.</summary>
    /// <param name="connection">The index.</param>
    /// <param name="form">Their form.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Ends the weighing.</param>
    public IEnumerable<WeighedPassage> Weigh(SqliteConnection connection, PassageForm form, IEnumerable<long> keys, CancellationToken cancellationToken)
    {
        // One statement for all: calling SQLite for each key takes longer than reading the passage.
        using var select = new RowCommand(
            connection,
            $"""
            SELECT t.rowid, t.number, t.title, t.path, t.text, t.parts, t.abbreviations, t.marks
            FROM json_each(?1) keys CROSS JOIN {MatchExpression.TableOf(form)} t ON t.rowid = keys.value
            """);
        return select.Query(ReadRow, cancellationToken, $"[{string.Join(',', keys)}]").Select(Weigh).Where(passage => passage.Score > 0);
    }

    private static (long Key, string[] Fields, string Marks) ReadRow(RowReader row) =>
        (row.LargeNumber(), [row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.Text()], row.Text());

    private WeighedPassage Weigh((long Key, string[] Fields, string Marks) row)
    {
        var occurrences = Count(row.Fields);
        var score = _nodes.Sum(node => Score(node, occurrences, row.Fields));
        return new WeighedPassage(row.Key, score, row.Fields[NumberField], row.Fields[TitleField], row.Fields[TextField], row.Marks);
    }

    private static IEnumerable<CompiledNode> Leaves(CompiledNode node) => node.Alternatives.Count == 0 ? [node] : node.Alternatives.SelectMany(Leaves);

    /// <summary>Occurrences of each term over the fields, weighted by field and by the length of the field.</summary>
    private double[] Count(string[] fields)
    {
        var occurrences = new double[_slots.Count];
        var slots = _slots.GetAlternateLookup<ReadOnlySpan<char>>();
        var (titleLength, textLength) = (Length(fields[TitleField]), Length(fields[TextField]));
        for (var field = 0; field < fields.Length; field++)
        {
            var weight = PassageWeighing.FieldWeight(Fields[field]) / PassageWeighing.LengthNorm(Fields[field], titleLength, textLength, _averageLength);
            foreach (var range in fields[field].AsSpan().Split(' '))
            {
                if (slots.TryGetValue(fields[field].AsSpan()[range], out var slot))
                {
                    occurrences[slot] += weight;
                }
            }
        }

        return occurrences;
    }

    private static double Length(string field) => field.Length == 0 ? 0 : field.AsSpan().Count(' ') + 1;

    private double Score(CompiledNode node, double[] occurrences, string[] fields)
    {
        if (node.Alternatives.Count > 0)
        {
            return node.Alternatives.Max(alternative => Score(alternative, occurrences, fields));
        }

        var frequency = node.Phrase.Count > 0
            ? (PassageWeighing.FieldWeight(SearchField.Title) * CountPhrase(fields[TitleField], node.Phrase)) + CountPhrase(fields[TextField], node.Phrase)
            : node.Terms.Sum(term => term.Value * occurrences[_slots[term.Key]]);
        return node.Weight * PassageWeighing.Damped(frequency);
    }

    private static int CountPhrase(string field, IReadOnlyList<string> phrase)
    {
        var (wanted, padded, count) = ($" {string.Join(' ', phrase)} ", $" {field} ", 0);
        for (var at = padded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = padded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
