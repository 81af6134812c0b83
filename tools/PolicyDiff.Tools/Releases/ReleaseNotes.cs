namespace PolicyDiff.Tools.Releases;

/// <summary>What a changelog says of one version.</summary>
internal static class ReleaseNotes
{
    private const string Heading = "## ";

    /// <summary>The lines between the heading of the version and that of the next one, without blank lines around them.</summary>
    /// <param name="changelog">Markdown with a heading of the second level for each version.</param>
    /// <param name="version">As <c>1.2.3</c>. One such as <c>1.2.3-rc.1</c> has the notes of 1.2.3 unless it has its own.</param>
    /// <exception cref="ToolException">The version has no heading, or nothing stands below it.</exception>
    public static string Of(string changelog, string version)
    {
        var lines = changelog.ReplaceLineEndings("\n").Split('\n');
        var start = Array.IndexOf(lines, Heading + version);
        if (start < 0)
        {
            start = Array.IndexOf(lines, Heading + version.Split('-')[0]);
        }

        var below = start < 0 ? [] : lines.Skip(start + 1).TakeWhile(static line => !IsHeading(line));
        var notes = string.Join('\n', below).Trim('\n');
        return notes.Length > 0
            ? notes + "\n"
            : throw new ToolException(
                $"CHANGELOG.md says nothing of {version}. Write what users notice below a heading \"{Heading}{version}\".");
    }

    private static bool IsHeading(string line) => line.StartsWith(Heading, StringComparison.Ordinal);
}
