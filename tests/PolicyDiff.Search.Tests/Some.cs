using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;
using PolicyDiff.Dutch.Calendar;
using PolicyDiff.Search.Indexing;

namespace PolicyDiff.Search.Tests;

/// <summary>Small invented policies.</summary>
internal static class Some
{
    public static StoredDocument Document(
        string name, string? insurer, int year, params IReadOnlyList<(string Number, string Title, string Text)> sections)
    {
        var source = new DocumentSource($"{name}.md", new string((char)('a' + (name.Length % 6)), 64), "text/markdown");
        var id = DocumentId.For(source.Path, source.Sha256);
        var metadata = new DocumentMetadata
        {
            Title = name,
            Insurer = insurer,
            Validity = new YearRange(year),
            CareTypes = ["wijkverpleging"],
        };
        Section[] tree = [.. sections.Select((section, line) => new Section(
            section.Number,
            section.Title,
            1,
            SourceLocation.AtLine(line + 1),
            [new Paragraph(section.Text, SourceLocation.AtLine(line + 1))],
            []))];
        var document = new PolicyDocument(id, source, metadata, tree, [], "test 1");
        Requirement[] requirements = [.. tree.Select((section, ordinal) => new Requirement
        {
            Id = new RequirementId(id, ordinal),
            Text = ((Paragraph)section.Blocks[0]).Text,
            Citation = new Citation(
                id, section.Number, section.Title, [section.Heading], section.Location, ((Paragraph)section.Blocks[0]).Text),
            Form = RequirementForm.Sentence,
            Kind = section.Title.Contains("Tarief", StringComparison.Ordinal) ? RequirementKind.Tariff : RequirementKind.Duty,
        })];
        return new StoredDocument(document, requirements, "test 1") { Passages = new PassageBuilder().Build(document, requirements) };
    }

    /// <summary>A policy of one deadline a section, each with the day given.</summary>
    public static StoredDocument Deadlines(string name, params string[] days)
    {
        var sections = days.Select((day, i) => ($"{i + 1}", $"Termijn {i + 1}", $"Uiterlijk {day} is het plan er."));
        var stored = Document(name, "Veenzorg", 2025, [.. sections]);
        Requirement[] deadlines = [.. stored.Requirements.Select(requirement => requirement with
        {
            Kind = RequirementKind.Deadline,
            Values = [.. DateFinder.Find(requirement.Text, 2025)],
        })];
        var passages = new PassageBuilder().Build(stored.Document, deadlines);
        return new StoredDocument(stored.Document, deadlines, "test 1") { Passages = passages };
    }

    public static StoredDocument Polder(int year = 2025) => Document(
        $"polder-{year}",
        "Polderzorg",
        year,
        (
            "1",
            "Begroting",
            "Het wijksamenwerkingsverband (WSV) levert vóór 1 oktober een begroting aan. Die begroting sluit aan op het jaarplan."),
        ("2", "Tarief wijkmanagement", "Het tarief voor wijkmanagement is € 7,96 per patiënt. Huisartsen krijgen dit tarief niet."),
        ("2.1", "Betaling", "De betaling van het tarief gebeurt per kwartaal aan de WSV's."),
        (
            "3",
            "Innovatie",
            "Wij stimuleren vernieuwende vormen van zorg, zoals beeldbellen en thuismonitoring bij chronische aandoeningen."));
}
