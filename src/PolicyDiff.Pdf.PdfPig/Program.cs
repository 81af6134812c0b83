using PolicyDiff.Pdf.PdfPig.Worker;

using var output = Console.OpenStandardOutput();
return WorkerProgram.Run(args, output);
