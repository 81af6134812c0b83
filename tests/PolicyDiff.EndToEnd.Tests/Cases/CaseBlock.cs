using System.Text;
using System.Text.RegularExpressions;

namespace PolicyDiff.EndToEnd.Tests.Cases;

/// <summary>Prose, or a fenced block of a case file.</summary>
/// <param name="Info">What stands behind the opening fence; empty for prose.</param>
/// <param name="Content">The lines, each with its line end.</param>
internal sealed record CaseBlock(string Info, string Content)
{
    private const string Prompt = "$ policydiff";
    private const string AnyLines = "...\n";

    /// <summary>Whether it holds commands.</summary>
    public bool IsConsole => string.Equals(Info, "console", StringComparison.Ordinal);

    /// <summary>The name of the input file it holds; null for anything else.</summary>
    public string? FileName => Info.StartsWith("file ", StringComparison.Ordinal) ? Info[5..].Trim() : null;

    /// <summary>Each command with what is expected of it.</summary>
    public IEnumerable<(string Command, string Expected)> Commands() =>
        from part in Regex.Split(Content, $"^{Regex.Escape(Prompt)}", RegexOptions.Multiline).Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        select (part[..end].Trim(), part[(end + 1)..]);

    /// <summary>Whether an output is the expected one; a line of three dots fits any lines.</summary>
    public static bool Fits(string seen, string expected)
    {
        if (expected.Split(AnyLines) is not [var first, .. var between, var last])
        {
            return string.Equals(seen, expected, StringComparison.Ordinal);
        }

        var at = seen.StartsWith(first, StringComparison.Ordinal) ? first.Length : -1;
        foreach (var part in between)
        {
            at = at < 0 ? at : EndOf(part, seen, at);
        }

        var end = seen.Length - last.Length;
        return at >= 0 && end >= at && StartsLine(seen, end) && seen.EndsWith(last, StringComparison.Ordinal);
    }

    /// <summary>Where the first occurrence of whole lines ends; -1 where there is none from a place on.</summary>
    private static int EndOf(string part, string seen, int from)
    {
        var at = seen.IndexOf(part, from, StringComparison.Ordinal);
        while (at >= 0 && !StartsLine(seen, at))
        {
            at = seen.IndexOf(part, at + 1, StringComparison.Ordinal);
        }

        return at < 0 ? at : at + part.Length;
    }

    private static bool StartsLine(string seen, int at) => at == 0 || seen[at - 1] == '\n';

    /// <summary>Splits a command as a shell does, with double quotes only.</summary>
    public static IEnumerable<string> Words(string command)
    {
        var (word, quoted, any) = (new StringBuilder(), false, false);
        foreach (var letter in command + ' ')
        {
            if (letter == '"')
            {
                (quoted, any) = (!quoted, true);
            }
            else if (letter == ' ' && !quoted)
            {
                if (any)
                {
                    yield return word.ToString();
                }

                (any, _) = (false, word.Clear());
            }
            else
            {
                word.Append(letter);
                any = true;
            }
        }
    }
}
