using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Storage;

/// <summary>The rows of table <c>requirement</c>.</summary>
public static class RequirementRow
{
    /// <summary>The table; its first column, <c>document</c>, is the key of the document.</summary>
    public const string Table = "requirement";

    /// <summary>Every column but that of the document, in the order of <see cref="Values"/>.</summary>
    public const string Columns =
        """
        ordinal, text, quote, section_number, section_title, section_path, page, line, policy_year,
        form, role, norm, kind, lead, column_header, table_head, actor, modality, policy_values, clauses, boxes
        """;

    /// <summary>The requirements of a document for <see cref="Read"/>, in reading order: the value is its id.</summary>
    public const string SelectSql =
        $"SELECT {Columns} FROM {Table} WHERE document = (SELECT key FROM {DocumentRow.Table} WHERE id = $1) ORDER BY ordinal";

    /// <summary>The values of a requirement.</summary>
    public static object?[] Values(Requirement requirement)
    {
        var citation = requirement.Citation;
        return
        [
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
            citation.Boxes.Count == 0 ? null : BoxText.Of(citation.Boxes),
        ];
    }

    /// <summary>A requirement of a document.</summary>
    public static Requirement Read(RowReader row, DocumentId document)
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
