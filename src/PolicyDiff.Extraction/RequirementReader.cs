using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Modality;
using PolicyDiff.Dutch.Sentences;
using PolicyDiff.Extraction.Actors;
using PolicyDiff.Extraction.Clauses;
using PolicyDiff.Extraction.Roles;
using PolicyDiff.Extraction.Units;
using PolicyDiff.Extraction.Values;

namespace PolicyDiff.Extraction;

/// <summary>Turns the units of one document into requirements.</summary>
internal sealed class RequirementReader
{
    private readonly PolicyDocument _document;
    private readonly ActorCatalog _catalog;
    private readonly SubjectFinder _subjects;
    private readonly RoleReader _roles = new();

    // A list may hang many items on one lead.
    private readonly Dictionary<string, (Modality Shown, ActorMention? Subject)> _leads = new(StringComparer.Ordinal);

    private RequirementReader(PolicyDocument document, ActorCatalog catalog)
    {
        _document = document;
        _catalog = catalog;
        _subjects = new SubjectFinder(catalog);
    }

    private int? PolicyYear => _document.Metadata.Validity?.First;

    /// <summary>A reader that knows the abbreviations which the document defines anywhere.</summary>
    public static RequirementReader For(PolicyDocument document, IEnumerable<TextUnit> units) =>
        new(document, ActorCatalog.For(document.Metadata.Insurer, units.SelectMany(unit => AbbreviationFinder.Find(unit.Text)).ToList()));

    /// <summary>The requirements of a section's own units, in order.</summary>
    /// <param name="path">The section.</param>
    /// <param name="units">Its units in reading order.</param>
    /// <param name="firstOrdinal">The ordinal of the first requirement.</param>
    public IEnumerable<Requirement> Read(SectionPath path, IReadOnlyList<TextUnit> units, int firstOrdinal)
    {
        IReadOnlyList<string> headings = [.. path.Sections.Select(section => section.Title).Where(title => title.Length > 0)];
        var place = new Citation(
            _document.Id,
            path.Number,
            headings.Count > 0 ? headings[^1] : string.Empty,
            path.Headings,
            path.Section.Location,
            string.Empty);
        string? actorBefore = null;
        for (var i = 0; i < units.Count; i++)
        {
            var requirement = Read(place, headings, units[i], actorBefore, firstOrdinal + i);
            actorBefore = requirement.Actor;
            yield return requirement;
        }
    }

    private Requirement Read(Citation place, IReadOnlyList<string> headings, TextUnit unit, string? actorBefore, int ordinal)
    {
        var clauses = ClauseSplitter.Split(unit.Text);
        var reading = Examine(headings, unit, clauses);
        var (role, probability) = _roles.Read(reading);
        var modality = DutyReader.Read(reading, role, OfLead(unit.Lead));
        return new Requirement
        {
            Id = new RequirementId(_document.Id, ordinal),
            Text = unit.Text,
            Citation = place with { Location = unit.Begin, Quote = unit.Text, Boxes = unit.Boxes },
            PolicyYear = PolicyYear,
            Form = unit.Form,
            Lead = unit.Lead,
            Column = unit.Column,
            TableHead = unit.TableHead,
            Role = role,
            NormProbability = probability,
            Kind = KindReader.Read(reading, role, modality),
            Actor = ActorOf(reading, actorBefore),
            Modality = modality,
            Values = reading.Values,
            Clauses = ClauseReader.Read(unit.Text, clauses),
        };
    }

    /// <summary>What roles, kinds and duties are judged by.</summary>
    /// <param name="headings">All headings above the unit from the top, without numbers.</param>
    /// <param name="unit">The unit.</param>
    public UnitReading Examine(IReadOnlyList<string> headings, TextUnit unit) => Examine(headings, unit, ClauseSplitter.Split(unit.Text));

    private UnitReading Examine(IReadOnlyList<string> headings, TextUnit unit, IReadOnlyList<SentenceClause> clauses)
    {
        var shown = ModalityReader.Read(unit.Text, clauses, _catalog.InsurerNames);
        return new UnitReading(unit, headings, shown, _subjects.Find(unit.Text, clauses, shown), ValueReader.Read(unit.Text, PolicyYear));
    }

    // The column of a table names who it is for; else the sentence itself, whom a pronoun points back to, the lead, the nearest heading.
    private string? ActorOf(UnitReading reading, string? actorBefore)
    {
        var unit = reading.Unit;
        return NamedIn(unit.Column)
            ?? (SubjectFinder.PointsBack(unit.Text) ? actorBefore : null)
            ?? reading.Subject?.Name
            ?? _subjects.FindBearer(unit.Text)?.Name
            ?? ActorOfLead(unit.Lead)
            ?? reading.Headings.Reverse().Select(NamedIn).FirstOrDefault(actor => actor is not null);
    }

    private Modality OfLead(string? lead)
    {
        if (lead is null)
        {
            return Modality.None;
        }

        var (shown, subject) = ReadLead(lead);
        return DutyReader.OfLead(lead, shown, subject);
    }

    private string? ActorOfLead(string? lead) => lead is null ? null : ReadLead(lead).Subject?.Name;

    private (Modality Shown, ActorMention? Subject) ReadLead(string lead)
    {
        if (!_leads.TryGetValue(lead, out var reading))
        {
            var clauses = ClauseSplitter.Split(lead);
            var shown = ModalityReader.Read(lead, clauses, _catalog.InsurerNames);
            _leads[lead] = reading = (shown, _subjects.Find(lead, clauses, shown));
        }

        return reading;
    }

    private string? NamedIn(string? title) =>
        title is null ? null : _catalog.Find(title).FirstOrDefault(mention => mention.Group is ActorGroup.Provider)?.Name;
}
