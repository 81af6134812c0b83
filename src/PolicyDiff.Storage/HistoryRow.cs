using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Storage;

/// <summary>
/// The rows of tables <c>history</c> and <c>history_member</c>. They have a format of their own, since anything in them can be made
/// again: rows of another format are as good as none.
/// </summary>
public static class HistoryRow
{
    /// <summary>The table of histories; one for each insurer and language.</summary>
    public const string Table = "history";

    /// <summary>The table of the lines that requirements belong to; its first column, <c>history</c>, is the key of the history.</summary>
    public const string MemberTable = "history_member";

    /// <summary>Every column of a history, in the order of <see cref="Values"/>.</summary>
    public const string Columns = "insurer, language, format, generation, links";

    /// <summary>Every column of a member but that of its history, in the order of <see cref="MemberValues"/>.</summary>
    public const string MemberColumns = "document, ordinal, own, line";

    /// <summary>One history for <see cref="Read"/>: values are insurer, language and <see cref="FormatVersion"/>.</summary>
    public const string FindSql = $"SELECT key, generation, links FROM {Table} WHERE insurer = $1 AND language = $2 AND format = $3";

    /// <summary>The members of a history for <see cref="ReadMember"/>: the value is its key.</summary>
    public const string MembersSql = $"SELECT {MemberColumns} FROM {MemberTable} WHERE history = $1 ORDER BY document, ordinal";

    /// <summary>Removes a history with its members: values are insurer and language.</summary>
    public const string DeleteSql = $"DELETE FROM {Table} WHERE insurer = $1 AND language = $2";

    /// <summary>Format of the rows and their JSON; another shape takes another number and an ADR.</summary>
    public const int FormatVersion = 1;

    /// <summary>The values of a history without its members.</summary>
    public static object?[] Values(StoredHistory history) =>
        [history.Insurer, history.Language, FormatVersion, history.Generation, StorageJson.Write(history.Links)];

    /// <summary>The values of a member.</summary>
    public static object?[] MemberValues(LineMember member) =>
        [member.Requirement.Document.Value, member.Requirement.Ordinal, member.Own, member.Line];

    /// <summary>The key of a history, what it rests on, and its links.</summary>
    public static (long Key, string Generation, IReadOnlyList<HistoryLink> Links) Read(RowReader row) =>
        (row.LargeNumber(), row.Text(), row.Json<IReadOnlyList<HistoryLink>>());

    /// <summary>A member.</summary>
    public static LineMember ReadMember(RowReader row) =>
        new(new RequirementId(new DocumentId(row.Text()), row.Number()), row.Text(), row.Text());
}
