using System.CommandLine;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Reports;

/// <summary>Reads a corpus into two indexes in two folders and compares every report in every format byte by byte.</summary>
internal static class SameBytesVerb
{
    /// <summary>Another time zone, another locale, another order of the threads: none of it may show.</summary>
    private static readonly (string Folder, Dictionary<string, string?> Environment)[] Sides =
    [
        ("one", Surroundings("UTC", "C", "1")),
        ("two", Surroundings("Asia/Tokyo", "tr_TR.UTF-8", "4")),
    ];

    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace)
    {
        var corpus = new Argument<string>("corpus")
        {
            Description = "The documents.",
            DefaultValueFactory = _ => workplace.PathOf("corpus"),
        };
        var left = new Argument<string>("left-year") { Description = "The earlier year.", DefaultValueFactory = static _ => "2022" };
        var right = new Argument<string>("right-year") { Description = "The later year.", DefaultValueFactory = static _ => "2025" };
        var verb = new Command("same-bytes", "Makes every report twice and compares them byte by byte.") { corpus, left, right };
        verb.SetAction(line =>
            Compare(PolicyDiffProgram.Find(workplace), line.GetValue(corpus)!, [line.GetValue(left)!, line.GetValue(right)!]));
        return verb;
    }

    private static Dictionary<string, string?> Surroundings(string zone, string locale, string processors) => new(StringComparer.Ordinal)
    {
        ["LC_ALL"] = null,
        ["TZ"] = zone,
        ["LANG"] = locale,
        ["DOTNET_PROCESSOR_COUNT"] = processors,
    };

    private static int Compare(PolicyDiffProgram program, string corpus, IReadOnlyList<string> years)
    {
        using var work = WorkFolder.Make();
        foreach (var (folder, environment) in Sides)
        {
            new EveryReport(program, work.PathOf(folder), "nl", environment).Make(corpus, years);
        }

        // How large the index is depends on the order in which the threads wrote it.
        var names = Directory.EnumerateFiles(work.PathOf("one")).Select(static file => Path.GetFileName(file))
            .Where(static name => !name.StartsWith("stats.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return names.Select(name => IsSame(work, name)).ToArray().Contains(false) ? 1 : 0;
    }

    private static bool IsSame(WorkFolder work, string name)
    {
        var one = File.ReadAllBytes(work.PathOf(Path.Combine("one", name)));
        var two = File.ReadAllBytes(work.PathOf(Path.Combine("two", name)));
        var equal = one.AsSpan().CommonPrefixLength(two);
        var isSame = equal == one.Length && equal == two.Length;
        Console.WriteLine(isSame ? $"same bytes: {name} ({one.Length})" : $"differs: {name}, from byte {equal + 1}");
        return isSame;
    }
}
