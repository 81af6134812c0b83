using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.SignIn;

/// <summary>Who may sign in: a file with a line for each, and lines that begin with a hash for remarks.</summary>
/// <param name="All">The readers, in the order of the file.</param>
public sealed record ReaderAccounts(IReadOnlyList<ReaderAccount> All)
{
    private const string Remark = "# policydiff reader add NAME FILE";

    // An unknown name costs the same work as a known one, so that the time of an answer tells nothing.
    private readonly ReaderAccount _nobody = ReaderAccount.Create(
        "-", string.Empty, All.Count > 0 ? All.Max(account => account.Iterations) : ReaderAccount.UsualIterations);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="shown">The path for messages.</param>
    /// <exception cref="PolicyDiffException">It cannot be read, or a line is damaged.</exception>
    public static ReaderAccounts Read(string path, string shown)
    {
        List<ReaderAccount> accounts = [];
        foreach (var (line, number) in OrdinaryFile.Text(path, shown).Split('\n').Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                accounts.Add(ReaderAccount.Parse(line) ?? throw new PolicyDiffException(Diagnostic.Error(
                    WebDiagnostics.ReadersDamaged,
                    new DiagnosticLocation(shown),
                    number.ToString(CultureInfo.InvariantCulture))));
            }
        }

        return new ReaderAccounts(accounts);
    }

    /// <summary>Adds a reader to a file, or gives one who is there a new secret. The file is made where there is none.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="shown">The path for messages.</param>
    /// <param name="account">The reader.</param>
    /// <exception cref="PolicyDiffException">The file is damaged, or cannot be written.</exception>
    public static void Add(string path, string shown, ReaderAccount account)
    {
        var before = File.Exists(path) ? Read(path, shown).All : [];
        string[] lines =
        [
            Remark,
            .. before.Where(other => other.Name != account.Name).Append(account).Select(reader => reader.ToLine()),
        ];
        OutputFile.Write(path, shown, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write(string.Join('\n', lines) + "\n");
        });
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>The reader whose name and secret these are; null where they are nobody's.</summary>
    public ReaderAccount? Find(string name, string secret)
    {
        var account = All.FirstOrDefault(account => account.Name == name);
        return (account ?? _nobody).Has(secret) ? account : null;
    }
}
