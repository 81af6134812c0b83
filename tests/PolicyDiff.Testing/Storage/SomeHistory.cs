using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Testing.Storage;

/// <summary>A history with something in every field.</summary>
public static class SomeHistory
{
    private static readonly RequirementId Old = new(new DocumentId("a"), 3);
    private static readonly RequirementId New = new(new DocumentId("b"), 4);

    public static StoredHistory Make() => new(
        "Polderzorg",
        "nl",
        "g1",
        [
            new HistoryLink("2024", "2025", [Old], [New], ChangeKind.Modified)
            {
                ChangeId = "0123456789",
                PairConfidence = 0.87,
                Moved = true,
                Substantive = true,
                Judgement = JudgementKind.Unsure,
                Aspects = [ChangeAspect.Amount, ChangeAspect.Deadline],
                Direction = ChangeDirection.Lighter,
                Confidence = 0.6,
                Summary = "€ 5 wordt € 6.",
                Caveat = "Lees “beide”.",
                Repeats = [Old],
            },
            new HistoryLink("2024", "2025", [Old], [], ChangeKind.Removed) { ChangeId = "x" },
        ],
        [new LineMember(Old, "own-a", "line-a"), new LineMember(New, "own-b", "line-a")]);
}
