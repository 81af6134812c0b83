using System.Text.Json;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.Questions;

/// <summary>
/// Holds search to questions as advisers ask them over the sample corpus: verbs in other forms, dates, amounts, negations, filters.
/// </summary>
/// <remarks>
/// <c>questions.csv</c> names for each question the sections that answer it, as a part of the path and a number, or the beginning of a
/// heading without one, parted by bars. A section that is named under another with nearly the same text counts as shown there.
/// </remarks>
public sealed class QuestionsTests : IDisposable
{
    private const int Shown = 3;
    private const double LeastShare = 0.95;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Search_QuestionsOfAdvisers_AreAnsweredInTheTopThree()
    {
        var file = TestCorpus.PathOf("tests/PolicyDiff.EndToEnd.Tests/Questions/questions.csv");
        await CliRun.InAsync(_folder.Path, "ingest", TestCorpus.PathOf("corpus"), "--quiet");

        var run = await CliRun.InAsync(_folder.Path, "search", "--batch", file, "--limit", $"{Shown}", "--format", "json");

        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        using var answers = JsonDocument.Parse(run.Output);
        var questions = Expected(file);
        string[] missed = [.. questions
            .Where(question => !IsAnswered(answers.RootElement.GetProperty(question.Id), question.Sections))
            .Select(question => question.Id)];
        questions.Count.ShouldBe(60);
        missed.Length.ShouldBeLessThanOrEqualTo((int)(questions.Count * (1 - LeastShare)), string.Join(", ", missed));
    }

    private static List<(string Id, string[] Sections)> Expected(string file) => [.. File.ReadLines(file).Skip(1)
        .Select(line => (line[..line.IndexOf(',', StringComparison.Ordinal)], line[(line.LastIndexOf(',') + 1)..].Split('|')))];

    private static bool IsAnswered(JsonElement answer, string[] sections) => answer.GetProperty("hits").EnumerateArray()
        .SelectMany(hit => hit.GetProperty("alsoIn").EnumerateArray().Prepend(hit))
        .Any(place => sections.Any(section => IsAt(place, section)));

    private static bool IsAt(JsonElement place, string section)
    {
        var blank = section.IndexOf(' ', StringComparison.Ordinal);
        var (path, number) = (section[..blank], section[(blank + 1)..]);
        return place.GetProperty("document").GetProperty("path").GetString()!.Contains(path, StringComparison.Ordinal)
            && (string.Equals(place.GetProperty("section").GetString(), number, StringComparison.Ordinal)
                || place.GetProperty("sectionPath").EnumerateArray().Any(heading => IsNumbered(heading.GetString()!, number)));
    }

    private static bool IsNumbered(string heading, string number) => heading.StartsWith(number + " ", StringComparison.Ordinal);
}
