using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>
/// Questions that care providers asked about two policies, with the sections they are about: relevance is binary, a section counts once.
/// </summary>
internal static partial class RealQuestions
{
    private const int Ranks = 10;
    private const int RarestWords = 3;

    /// <summary>Figures of the questions as they were asked, and of the three rarest words of each.</summary>
    /// <param name="data">The folder with <c>real-questions.json</c>.</param>
    /// <param name="program">What is asked.</param>
    /// <param name="index">An index of both policies.</param>
    /// <param name="log">Gets a line for each question; none where nobody wants them.</param>
    public static IReadOnlyList<(string Kind, QuestionFigures Figures)> Score(
        string data, PolicyDiffProgram program, string index, TextWriter log)
    {
        var questions = JsonSerializer.Deserialize<Question[]>(File.ReadAllText(Path.Combine(data, "real-questions.json")), Json)!;
        var counts = questions.SelectMany(static question => Words(question.Query)).CountBy(static word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            ("question", Score(questions, static question => question.Query, "question")),
            ("keywords", Score(questions, question => string.Join(' ', Rarest(question.Query)), "keywords")),
        ];

        IEnumerable<string> Rarest(string query) =>
            Words(query).OrderBy(word => counts[word]).ThenBy(static word => word, StringComparer.Ordinal).Take(RarestWords);

        QuestionFigures Score(IReadOnlyList<Question> asked, Func<Question, string> text, string kind)
        {
            var answers = asked.GroupBy(static question => question.Domain, StringComparer.Ordinal)
                .OrderBy(static domain => domain.Key, StringComparer.Ordinal)
                .SelectMany(domain => SearchBatch.Ask(
                    program,
                    index,
                    domain.Select(question => (question.Id.ToString(), text(question))),
                    ["--care-type", domain.Key.ToLowerInvariant()]))
                .ToDictionary(static answer => answer.Key, static answer => answer.Value, StringComparer.Ordinal);
            return QuestionFigures.Of(
                [.. asked.Select(question => Outcome(question, kind, text(question), answers[question.Id.ToString()], log))]);
        }
    }

    private static QuestionOutcome Outcome(Question question, string kind, string text, JsonElement answer, TextWriter log)
    {
        string[] found = [.. answer.GetProperty("hits").EnumerateArray().Take(Ranks).Select(Section)];
        var relevant = question.RelevantSections.Select(static section => section.Trim('.')).ToHashSet(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool[] gains = [.. found.Select(section => seen.Add(section) && relevant.Contains(section))];
        var ideal = Enumerable.Range(0, Math.Min(Ranks, relevant.Count)).Sum(Discount);
        var score = gains.Index().Where(static gain => gain.Item).Sum(static gain => Discount(gain.Index)) / ideal;
        var (hits, wanted) = (string.Join(", ", found), string.Join(", ", relevant));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Id} {score:0.000} {kind} {text} -> [{hits}] {{{wanted}}}"));
        return new QuestionOutcome(score, gains is [true, ..], gains.Contains(true), found.Length == 0);
    }

    private static double Discount(int rank) => 1 / Math.Log2(rank + 2);

    private static string Section(JsonElement hit) =>
        hit.TryGetProperty("section", out var section) && section.ValueKind == JsonValueKind.String
            ? section.GetString()!.Trim('.')
            : string.Empty;

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text.ToLowerInvariant()).Select(static match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("[a-zà-ÿ-]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private sealed record Question(JsonElement Id, string Query, string Domain, string[] RelevantSections);
}
