using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Tells whether a change is of the sort that was announced.</summary>
internal static class Suitability
{
    private static readonly Dictionary<AnnouncementKind, int> Signs = new()
    {
        [AnnouncementKind.Raised] = 1,
        [AnnouncementKind.Lengthened] = 1,
        [AnnouncementKind.Later] = 1,
        [AnnouncementKind.Lowered] = -1,
        [AnnouncementKind.Shortened] = -1,
        [AnnouncementKind.Earlier] = -1,
    };

    /// <summary>Whether a claim says in which direction values went.</summary>
    public static bool HasDirection(Claim claim) => claim.Kinds.Any(IsDirection);

    /// <summary>Whether a kind says in which direction values went.</summary>
    public static bool IsDirection(AnnouncementKind kind) => Signs.ContainsKey(kind);

    /// <summary>
    /// Of a claim that names the very sort of change (added, dropped, raised …) the changes of that sort; all where there are none.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="fits">What may be meant.</param>
    /// <param name="least">The least score of one that is of the sort.</param>
    public static List<ClaimFit> OfThatSort(Claim claim, List<ClaimFit> fits, double least) =>
        (HasDirection(claim) || claim.Says(AnnouncementKind.Added, AnnouncementKind.Dropped))
            && fits.FindAll(fit => fit.Suits > 0 && fit.Score >= least) is { Count: > 0 } suiting
            ? suiting
            : fits;

    /// <summary>1 where the change went as announced, -1 where it went against it, 0 where neither can be told.</summary>
    public static int Of(Claim claim, Change change)
    {
        var votes = claim.Kinds.Select(kind => Of(kind, change)).ToList();
        return votes.Contains(1) ? 1 : votes.Contains(-1) && !votes.Contains(0) ? -1 : 0;
    }

    private static int Of(AnnouncementKind kind, Change change) => kind switch
    {
        _ when Signs.TryGetValue(kind, out var sign) => OfValues(sign, change),
        AnnouncementKind.Added => change.Kind is ChangeKind.Added ? 1 : change.Kind is ChangeKind.Removed ? -1 : 0,
        AnnouncementKind.Dropped => change.Kind is ChangeKind.Removed || change.Right.Any(unit => unit.Modality is Modality.Waived) ? 1 : 0,
        AnnouncementKind.Extended => change.Kind is ChangeKind.Added ? 1 : change.Kind is ChangeKind.Removed ? -1 : OfLarger(change),
        AnnouncementKind.Tightened => OfDirection(change, ChangeDirection.Heavier),
        AnnouncementKind.Eased => OfDirection(change, ChangeDirection.Lighter),
        AnnouncementKind.Moved => change.Moved ? 1 : 0,
        _ => 0,
    };

    private static int OfValues(int sign, Change change)
    {
        var went = ValueStatements.Went(change.Left, change.Right);
        return went.Count == 0 ? 0 : went.Any(value => value.Sign == sign) ? 1 : -1;
    }

    // A longer period and more of anything are both "ruimer", and so is a lower bar: only what grew tells.
    private static int OfLarger(Change change) => OfValues(1, change) > 0 ? 1 : 0;

    // Heavier and lighter are read of the sentence, not of a number: they speak for a change and never against one.
    private static int OfDirection(Change change, ChangeDirection direction) => change.Direction == direction ? 1 : 0;
}
