using PolicyDiff.Extraction.Roles;
using PolicyDiff.Extraction.Roles.Evidences;

namespace PolicyDiff.RoleTrainer;

/// <summary>A unit with the evidence found in it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Evidence">All evidence.</param>
/// <param name="ForTestingToo">Whether it may be tested on.</param>
/// <param name="IsBare">Whether titles were left out.</param>
internal sealed record Example(LabelledUnit Unit, IReadOnlyList<RoleEvidence> Evidence, bool ForTestingToo, bool IsBare)
{
    /// <summary>Reads a file; each unit gives two examples, with its titles and without.</summary>
    public static IReadOnlyList<Example> Read(string path, RoleJudge judge, bool forTestingToo) =>
    [
        .. LabelledUnit.Read(path)
            .SelectMany(
                unit => ((bool[])[false, true])
                    .Select(isBare => new Example(unit, judge.Evidence(unit.Examine(isBare)), forTestingToo, isBare))),
    ];
}
