using System.Globalization;
using System.Text;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Pipeline.Fetching;

namespace PolicyDiff.Cli.Output;

/// <summary>Says in a few lines what changed on which site.</summary>
/// <param name="messages">The words.</param>
internal sealed class FetchSummary(Messages messages)
{
    private const int StatusColumn = 13;
    private const int Kilobyte = 1000;

    /// <summary>A line per source, its versions where there is a new one, and the counts.</summary>
    /// <param name="result">What came of asking.</param>
    /// <param name="saysNext">Whether to say what to do with new versions.</param>
    public string Of(FetchResult result, bool saysNext)
    {
        var text = new StringBuilder();
        foreach (var outcome in result.Sources)
        {
            text.Append(messages[$"Fetch.{outcome.Status}"].PadRight(StatusColumn)).Append(outcome.Source.Address.AbsoluteUri).Append('\n');
            foreach (var version in new[] { outcome.Earlier, outcome.Current }.OfType<SourceVersion>())
            {
                text.Append(' ', StatusColumn).Append(Line(version)).Append('\n');
            }
        }

        object[] counts = [.. Enum.GetValues<SourceStatus>().Select(status => result.Count(status))];
        text.Append(messages.Format("Fetch.Total", counts)).Append('\n');
        if (result.IsDryRun)
        {
            text.Append(messages["Fetch.DryRun"]).Append('\n');
        }
        else if (saysNext && result.Count(SourceStatus.New) + result.Count(SourceStatus.Changed) > 0)
        {
            var folder = result.Folder.Contains(' ', StringComparison.Ordinal) ? $"\"{result.Folder}\"" : result.Folder;
            text.Append(messages.Format("Fetch.Next", folder)).Append('\n');
        }

        return text.ToString();
    }

    private string Line(SourceVersion version)
    {
        var day = version.Fetched.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var size = ((version.Size + Kilobyte - 1) / Kilobyte).ToString("N0", messages.Culture);
        return version.Pages > 0
            ? messages.Format("Fetch.VersionOfPages", day, version.Path, size, version.Pages)
            : messages.Format("Fetch.Version", day, version.Path, size);
    }
}
