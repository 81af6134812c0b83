using System.CommandLine;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Reports;

/// <summary>Makes every report in every format that it has.</summary>
internal static class EveryReportVerb
{
    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace)
    {
        var folder = new Argument<string>("folder") { Description = "Where the reports, a copy of the corpus and its index go." };
        var corpus = new Argument<string>("corpus")
        {
            Description = "The documents.",
            DefaultValueFactory = _ => workplace.PathOf("corpus"),
        };
        var left = new Argument<string>("left-year") { Description = "The earlier year.", DefaultValueFactory = static _ => "2022" };
        var right = new Argument<string>("right-year") { Description = "The later year.", DefaultValueFactory = static _ => "2025" };
        var language = new Argument<string>("language") { Description = "nl or en.", DefaultValueFactory = static _ => "nl" };
        var verb = new Command("every-report", "Makes every report in every format, in one folder.")
        {
            folder, corpus, left, right, language,
        };
        verb.SetAction(line => new EveryReport(PolicyDiffProgram.Find(workplace), line.GetValue(folder)!, line.GetValue(language)!)
            .Make(line.GetValue(corpus)!, [line.GetValue(left)!, line.GetValue(right)!]));
        return verb;
    }
}
