using System.Globalization;

namespace PolicyDiff.RoleTrainer;

/// <summary>Writes the table of weights that the program reads.</summary>
internal static class WeightFile
{
    private const double Least = 0.02;

    /// <summary>Writes weights, and in remarks where they come from and how good they are.</summary>
    public static void Write(string path, RoleModel model, TrainingReport report, TrainerOptions options, int count)
    {
        using var figures = new StringWriter();
        report.Write(figures);
        List<string> lines =
        [
            "# What evidence weighs in log-odds, made by tools/role-trainer; do not edit by hand.",
            $"# {options.Date}, {count} units: {string.Join(", ", options.Data.Concat(options.TrainOnly).Select(Path.GetFileName))}",
            "# Each document judged by weights that never saw it:",
            .. figures.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => "# " + line.TrimEnd()),
            $"intercept\t{Number(model.Weights[^1])}",
            .. model.Names.Index()
                .Where(entry => Math.Abs(model.Weights[entry.Index]) >= Least)
                .Select(entry => $"{entry.Item}\t{Number(model.Weights[entry.Index])}"),
        ];
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static string Number(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
