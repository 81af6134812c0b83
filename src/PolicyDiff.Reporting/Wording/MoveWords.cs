using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says where something stood before.</summary>
internal static class MoveWords
{
    /// <summary><c>verplaatst van §3.2</c>; without a place where none is known, null where nothing moved.</summary>
    public static string? MovedFrom(this ReportWords words, Change change)
    {
        if (!change.Moved || change.Left.Count == 0)
        {
            return null;
        }

        var place = CitationNames.Place(change.Left[0].Citation);
        return place is null ? words["Kind.Moved"] : words.Format("Moved.From", SafeText.OneLine(place));
    }
}
