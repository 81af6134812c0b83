using System.CommandLine;
using PolicyDiff.Tools.Places;

namespace PolicyDiff.Tools.Releases;

/// <summary>Prints the section of one version of the changelog.</summary>
internal static class ReleaseNotesVerb
{
    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace)
    {
        var version = new Argument<string>("version") { Description = "As 1.2.3, without the v of the tag." };
        var verb = new Command("release-notes", "Prints what CHANGELOG.md says of a version.") { version };
        verb.SetAction(line =>
            Console.Out.Write(ReleaseNotes.Of(File.ReadAllText(workplace.PathOf("CHANGELOG.md")), line.GetValue(version)!)));
        return verb;
    }
}
