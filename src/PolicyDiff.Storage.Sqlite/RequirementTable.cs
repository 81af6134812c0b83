using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>The rows of table <c>requirement</c>.</summary>
internal static class RequirementTable
{
    private const string Columns =
        """
        ordinal, text, quote, section_number, section_title, section_path, page, line, policy_year,
        form, role, norm, kind, lead, column_header, table_head, actor, modality, policy_values, clauses, boxes
        """;

    /// <summary>Adds all requirements of a document.</summary>
    public static void Insert(SqliteConnection connection, long document, IReadOnlyList<Requirement> requirements)
    {
        using var insert = new RowCommand(
            connection,
            $"""
            INSERT INTO requirement (document, {Columns})
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)
            """);
        foreach (var requirement in requirements)
        {
            var citation = requirement.Citation;
            insert.Run(
                document,
                requirement.Id.Ordinal,
                requirement.Text,
                string.Equals(citation.Quote, requirement.Text, StringComparison.Ordinal) ? null : citation.Quote,
                citation.SectionNumber,
                citation.SectionTitle,
                StorageJson.Write(citation.SectionPath),
                citation.Location.Page,
                citation.Location.Line,
                requirement.PolicyYear,
                requirement.Form.ToString(),
                requirement.Role.ToString(),
                requirement.NormProbability,
                requirement.Kind.ToString(),
                requirement.Lead,
                requirement.Column,
                requirement.TableHead,
                requirement.Actor,
                requirement.Modality.ToString(),
                StorageJson.Write(requirement.Values),
                StorageJson.Write(requirement.Clauses),
                citation.Boxes.Count == 0 ? null : BoxText.Of(citation.Boxes));
        }
    }

    /// <summary>The requirements of a document in reading order; empty where there is none.</summary>
    public static IReadOnlyList<Requirement> Read(SqliteConnection connection, DocumentId id, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(
            connection,
            $"SELECT {Columns} FROM requirement WHERE document = (SELECT key FROM document WHERE id = ?1) ORDER BY ordinal");
        return select.Query(row => ReadRow(row, id), cancellationToken, id.Value);
    }

    private static Requirement ReadRow(RowReader row, DocumentId document)
    {
        var (ordinal, text, quote) = (row.Number(), row.Text(), row.TextOrNull());
        var requirement = new Requirement
        {
            Id = new RequirementId(document, ordinal),
            Text = text,
            Citation = new Citation(document, row.TextOrNull(), row.Text(), row.Json<IReadOnlyList<string>>(), row.Location(), quote ?? text),
            PolicyYear = row.NumberOrNull(),
            Form = row.Name<RequirementForm>(),
            Role = row.Name<RequirementRole>(),
            NormProbability = row.Real(),
            Kind = row.Name<RequirementKind>(),
            Lead = row.TextOrNull(),
            Column = row.TextOrNull(),
            TableHead = row.TextOrNull(),
            Actor = row.TextOrNull(),
            Modality = row.Name<Modality>(),
            Values = row.Json<IReadOnlyList<PolicyValue>>(),
            Clauses = row.Json<IReadOnlyList<Clause>>(),
        };
        return row.TextOrNull() is { } boxes
            ? requirement with { Citation = requirement.Citation with { Boxes = BoxText.Boxes(boxes) } }
            : requirement;
    }
}
