using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Extraction.Actors;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>
/// Finds the deadlines of a document: the rows of its planning tables, and the sentences by which somebody must, may or will do something
/// by a date.
/// </summary>
public sealed class DeadlineFinder
{
    private readonly IReadOnlyList<Requirement> _requirements;
    private readonly DateOnly? _published;
    private readonly MissingYears _years;
    private readonly DeadlineActors _actors;

    private DeadlineFinder(DocumentMetadata metadata, IReadOnlyList<Requirement> requirements)
    {
        (_requirements, _published) = (requirements, metadata.Published);
        _years = new MissingYears(requirements);
        _actors = new DeadlineActors(ActorCatalog.For(metadata.Insurer,
            [.. requirements.SelectMany(unit => AbbreviationFinder.Find(unit.Text))]));
    }

    /// <summary>The deadlines in reading order. A date of publication, validity or history is none.</summary>
    /// <param name="metadata">What the document says of itself: insurer and day of publication.</param>
    /// <param name="requirements">All requirements of that one document, in reading order.</param>
    public static IReadOnlyList<Deadline> Find(DocumentMetadata metadata, IReadOnlyList<Requirement> requirements) =>
        [.. new DeadlineFinder(metadata, requirements).All().DistinctBy(deadline =>
            (deadline.Time.Date, deadline.Time.From, deadline.Time.Bound, deadline.What, deadline.Context))];

    private IEnumerable<Deadline> All()
    {
        for (var i = 0; i < _requirements.Count; i++)
        {
            var unit = _requirements[i];
            var rows = RowCells.Of(unit);
            if (rows.Count == 0)
            {
                foreach (var deadline in Sentence(unit, []))
                {
                    yield return deadline;
                }

                continue;
            }

            var details = Details(i);
            var ofRow = rows.SelectMany(row => Row(row, details)).ToList();
            foreach (var deadline in ofRow.Concat(details.SelectMany(detail => Sentence(detail, ofRow))))
            {
                yield return deadline;
            }

            i += details.Count;
        }
    }

    private IEnumerable<Deadline> Row(RowCells row, IReadOnlyList<Requirement> details) =>
        row.Times().Select(time => new Deadline(row.Row, _years.Fill(time, row.Row), row.What)
        {
            Actors = _actors.Of(row.What, row.Row, details),
            Context = Context(row),
            Details = details,
        });

    private IEnumerable<Deadline> Sentence(Requirement unit, IReadOnlyList<Deadline> ofRow)
    {
        foreach (var (written, span) in WrittenTimes.Read(unit.Text, unit.Values, withYears: false))
        {
            var time = _years.Fill(written, unit);
            if (!ofRow.Any(row => Repeats(row.Time, written)) && SentenceTest.IsDeadline(unit, time, span, _published))
            {
                yield return new Deadline(unit, time, unit.Text) { Actors = unit.Actor is { } actor ? [actor] : [] };
            }
        }
    }

    /// <summary>Whether a sentence of a row names a date of the row again, with or without its year.</summary>
    private static bool Repeats(DeadlineTime row, DeadlineTime time) =>
        Dates(row).Any(date => Dates(time).Any(other => other == (other.Year is null ? date with { Year = null } : date)));

    private static IEnumerable<DeadlineDate> Dates(DeadlineTime time) => new[] { time.From, time.Date }.OfType<DeadlineDate>();

    /// <summary>The further sentences of a row.</summary>
    private List<Requirement> Details(int row)
    {
        var (unit, label) = (_requirements[row], RowCells.Label(_requirements[row]));
        return
        [
            .. _requirements.Skip(row + 1)
            .TakeWhile(next => next.Form == RequirementForm.TableRow && next.Citation.Location == unit.Citation.Location
                && string.Equals(next.TableHead, unit.TableHead, StringComparison.Ordinal)
                && string.Equals(next.Lead, label, StringComparison.Ordinal)),
        ];
    }

    /// <summary>A head of one word, such as <c>Activiteiten</c>, says nothing.</summary>
    private static string? Context(RowCells row)
    {
        var title = row.Row.Citation.SectionTitle;
        return row.WhatHead.Contains(' ', StringComparison.Ordinal) ? row.WhatHead : title.Length > 0 ? title : null;
    }
}
