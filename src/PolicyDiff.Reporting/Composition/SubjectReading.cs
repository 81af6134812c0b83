using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Composition;

/// <summary>The changes about one subject, as a text shows them: some written out, the rest a line each.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Heavy">Those to write out, in the order of the group; empty where all are light.</param>
/// <param name="Light">Those that get one line, in the order of the group.</param>
internal sealed record SubjectReading(string Subject, IReadOnlyList<Change> Heavy, IReadOnlyList<Change> Light)
{
    /// <summary>The heavy ones, those that stand together in the document as one.</summary>
    public IReadOnlyList<ChangeRun> Runs { get; } = ChangeRun.Of(Heavy);

    /// <summary>Divides the groups of a part; subjects with nothing heavy come last.</summary>
    /// <param name="groups">The groups in the order of the report.</param>
    /// <param name="all">Whether everything is written out.</param>
    public static IReadOnlyList<SubjectReading> Of(IReadOnlyList<SubjectGroup> groups, bool all) =>
        [.. groups.Select(group => Divide(group, all)).OrderBy(reading => reading.Heavy.Count == 0)];

    private static SubjectReading Divide(SubjectGroup group, bool all)
    {
        var divided = group.Changes.ToLookup(change => !all && ChangeWeight.IsLight(change));
        return new SubjectReading(group.Subject, [.. divided[false]], [.. divided[true]]);
    }
}
