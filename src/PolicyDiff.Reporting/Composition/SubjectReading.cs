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

    /// <summary>The number of every change where all are numbered in the order of reading, the heavy before the light of a subject.</summary>
    /// <param name="readings">The subjects in order.</param>
    /// <param name="before">The number that was given out last; 0 at the beginning of a report.</param>
    public static IReadOnlyDictionary<Change, int> Numbers(IReadOnlyList<SubjectReading> readings, int before) =>
        new Dictionary<Change, int>(
            readings.SelectMany(reading => reading.Heavy.Concat(reading.Light)).Select((change, index) => KeyValuePair.Create(change, before + index + 1)),
            ReferenceEqualityComparer.Instance);

    private static SubjectReading Divide(SubjectGroup group, bool all)
    {
        var divided = group.Changes.ToLookup(change => !all && ChangeWeight.IsLight(change));
        return new SubjectReading(group.Subject, [.. divided[false]], [.. divided[true]]);
    }
}
