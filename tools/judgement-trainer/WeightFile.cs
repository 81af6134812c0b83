using System.Globalization;

namespace PolicyDiff.JudgementTrainer;

/// <summary>Writes the table of weights that the program reads.</summary>
internal static class WeightFile
{
    /// <summary>Writes weights, thresholds, and in remarks where they come from and how good they are.</summary>
    public static void Write(
        string path, IReadOnlyList<string> names, double[] weights, TrainingReport report, TrainerOptions options, int count)
    {
        using var figures = new StringWriter();
        report.Write(figures);
        List<string> lines =
        [
            "# What evidence weighs in log-odds, made by tools/judgement-trainer; do not edit by hand.",
            $"# {options.Date}, {count} pairs: {string.Join(", ", options.Data.Concat(options.TrainOnly).Select(Path.GetFileName))}",
            "# Each author and law judged by weights that never saw it:",
            .. figures.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => "# " + line.TrimEnd()),
            $"intercept\t{Number(weights[^1])}",
            $"lower\t{Number(report.Lower)}",
            $"upper\t{Number(report.Upper)}",
            $"guess\t{Number(report.Guess)}",
            .. names.Select((name, index) => $"{name}\t{Number(weights[index])}"),
        ];
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static string Number(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
