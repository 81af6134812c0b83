using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Pipeline.History;

/// <summary>Puts the lines that a topic is about in order.</summary>
internal static class LineRanking
{
    /// <summary>A line that holds less than this part of what the best one holds is about something else.</summary>
    private const double LeastOfBest = 0.75;

    /// <summary>
    /// The lines with the most of the asked words in one of their texts; of those, norms first, then in the order of the search
    /// index. Lists
    /// of changes and questions are no lines.
    /// </summary>
    /// <param name="answer">What the index says.</param>
    /// <param name="books">The lines of the insurers whose documents it names.</param>
    public static IReadOnlyList<(HistoryBook Book, string Id)> Rank(TopicAnswer answer, IReadOnlyCollection<HistoryBook> books)
    {
        var ranks = answer.Places.Select((place, rank) => (Key: Key(place.Document, place.Path), rank))
            .DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.rank, StringComparer.Ordinal);
        var topic = new LineTopic(answer.Words, [.. books.SelectMany(book => book.Requirements)]);
        List<Candidate> candidates = [.. books.SelectMany(book => book.Requirements
            .Where(requirement => requirement.Role is not (RequirementRole.Declaration or RequirementRole.Question))
            .Where(requirement => ranks.ContainsKey(KeyOf(requirement)))
            .Select(requirement => new Candidate(book, requirement, topic.ShareIn(requirement), ranks[KeyOf(requirement)])))];
        var most = candidates.Select(candidate => candidate.Share).DefaultIfEmpty(0).Max();
        return
        [
            .. candidates.Where(candidate => candidate.Share > 0 && candidate.Share >= most * LeastOfBest)
                .OrderByDescending(candidate => candidate.Share)
                .ThenBy(candidate => candidate.Requirement.Role == RequirementRole.Norm ? 0 : 1)
                .ThenBy(candidate => candidate.Rank)
                .ThenBy(candidate => candidate.Requirement.Id.Document)
                .ThenBy(candidate => candidate.Requirement.Id.Ordinal)
                .Select(candidate => (candidate.Book, Id: candidate.Book.LineOf(candidate.Requirement.Id)!))
                .DistinctBy(line => line.Id),
        ];
    }

    private static string KeyOf(Requirement requirement) => Key(requirement.Citation.Document, requirement.Citation.SectionPath);

    private static string Key(DocumentId document, IReadOnlyList<string> path) => $"{document}\n{string.Join('\n', path)}";

    private sealed record Candidate(HistoryBook Book, Requirement Requirement, double Share, int Rank);
}
