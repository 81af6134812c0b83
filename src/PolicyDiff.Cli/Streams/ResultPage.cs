using System.Text;

namespace PolicyDiff.Cli.Streams;

/// <summary>Plain text as a result, on standard output.</summary>
/// <param name="output">Where to; it stays open.</param>
internal sealed class ResultPage(Stream output)
{
    /// <summary>Writes a text as it is.</summary>
    public void Write(string text)
    {
        output.Write(Encoding.UTF8.GetBytes(text));
        output.Flush();
    }
}
