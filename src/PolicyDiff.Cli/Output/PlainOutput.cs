using System.Text;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Cli.Output;

/// <summary>Writes plain text to the output file asked for, or else to standard output.</summary>
internal static class PlainOutput
{
    /// <summary>Writes a text as it is; a file is whole or absent.</summary>
    public static void Write(CommandContext context, string text)
    {
        if (context.Line.Text(CommonOptions.OutputFile) is { } path)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            OutputFile.Write(Path.GetFullPath(path, context.Environment.WorkingFolder), path, stream => stream.Write(bytes));
        }
        else
        {
            context.Page.Write(text);
        }
    }
}
