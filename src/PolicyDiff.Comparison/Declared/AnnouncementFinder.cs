using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Finds what documents announce: in their own lists of changes, and in answers that correct a policy.</summary>
internal static class AnnouncementFinder
{
    /// <summary>The announcements in reading order: those of lists first, then those of answers.</summary>
    /// <param name="documents">The documents; their insurers' names tell nothing of a subject.</param>
    /// <param name="requirements">Their requirements.</param>
    /// <param name="listed">Those that stand in a list of changes.</param>
    /// <param name="papers">The questions and answers among the documents.</param>
    public static List<Announcement> Of(
        IReadOnlyList<DocumentSummary> documents,
        IEnumerable<Requirement> requirements,
        IReadOnlyList<Requirement> listed,
        AnsweringPapers papers)
    {
        var insurers = documents.Select(document => document.Metadata.Insurer).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return [.. ChangeListFinder.Announcements(listed)
            .Union(requirements.Where(papers.Hold).Where(CorrectingAnswers.IsOne))
            .SelectMany(Read)];

        IEnumerable<Announcement> Read(Requirement unit) => papers.Hold(unit)
            ? AnnouncementReader.Read(unit, insurers, CorrectingAnswers.StartOf(unit))
                .Select(announcement => announcement with { IsAnswer = true })
            : AnnouncementReader.Read(unit, insurers);
    }
}
